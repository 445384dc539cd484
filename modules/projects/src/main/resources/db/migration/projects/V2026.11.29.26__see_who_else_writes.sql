create table projects_presence (
  id varchar(36) character set ascii not null,
  version int not null,
  target_id bigint not null,
  account varchar(64) not null,
  person_name varchar(64) not null,
  field varchar(60) character set ascii,
  seen_at datetime(6) not null,
  primary key (id),
  key projects_presence_target (target_id, seen_at),
  key projects_presence_seen (seen_at),
  constraint projects_presence_target foreign key (target_id)
    references projects_performance_target (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_bin;
