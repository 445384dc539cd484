-- The findings with which a target set off. arguments: what the sentence is filled with, between unit separators.
create table checks_finding (
  id bigint not null,
  version int not null,
  target_id bigint not null,
  rule varchar(8) character set ascii not null,
  severity varchar(8) character set ascii not null,
  field varchar(100) character set ascii not null,
  seen varchar(500),
  finding_key char(64) character set ascii not null,
  arguments text not null,
  primary key (id),
  key checks_finding_of_target (target_id, severity, rule),
  constraint checks_finding_of_target foreign key (target_id)
    references projects_performance_target (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_bin;

-- Why a text stays as it is although a rule warns. finding_key: digest of rule, kind of field and text seen.
create table checks_answer (
  id bigint not null,
  version int not null,
  target_id bigint not null,
  finding_key char(64) character set ascii not null,
  reason varchar(200) not null,
  answered_by varchar(50) not null,
  answered_at datetime(6) not null,
  primary key (id),
  unique key checks_answer_once (target_id, finding_key),
  constraint checks_answer_of_target foreign key (target_id)
    references projects_performance_target (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_bin;
