create table projects_target_version (
  id bigint not null,
  version int not null,
  target_id bigint not null,
  number int not null,
  frozen boolean not null,
  day date not null,
  changed_by varchar(50) not null,
  changed_at datetime(6) not null,
  submission_id bigint,
  content mediumtext not null,
  primary key (id),
  unique key projects_target_version_number (target_id, number),
  key projects_target_version_submission (submission_id),
  constraint projects_target_version_target foreign key (target_id)
    references projects_performance_target (id) on delete cascade,
  constraint projects_target_version_submission foreign key (submission_id)
    references workflow_submission (id)
) default charset utf8mb4 collate utf8mb4_bin;

-- The latest one, and its day as long as it is open: what a change must know, it has read with the target.
alter table projects_performance_target
  add column version_number int not null default 0,
  add column version_day date;
