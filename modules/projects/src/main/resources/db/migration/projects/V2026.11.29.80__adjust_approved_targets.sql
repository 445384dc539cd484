-- What approved targets are to say instead, and why. A target is what is in force; its adjustment takes its place when it is approved.
create table projects_adjustment (
  id bigint not null,
  version int not null,
  target_id bigint not null,
  reason varchar(24) character set ascii not null,
  explanation varchar(500) not null,
  state varchar(16) character set ascii not null,
  submission_id bigint,
  content mediumtext not null,
  indicator_ids varchar(4000) character set ascii not null,
  changed_by varchar(50) not null,
  changed_at datetime(6) not null,
  primary key (id),
  key projects_adjustment_target (target_id),
  key projects_adjustment_submission (submission_id),
  constraint projects_adjustment_target foreign key (target_id) references projects_performance_target (id),
  constraint projects_adjustment_submission foreign key (submission_id) references workflow_submission (id)
) default charset utf8mb4 collate utf8mb4_bin;

alter table projects_performance_target
  add column adjusting boolean not null default false;

-- Which version was in force on a day: of those before this, the one with which the journey of approval had set off.
alter table projects_target_version
  add column in_force_from date;

update projects_target_version v
  join projects_performance_target t on t.id = v.target_id and t.state = 'APPROVED' and t.version_number = v.number
  join workflow_submission s on s.id = v.submission_id and s.state = 'APPROVED'
  set v.in_force_from = date(s.since + interval 8 hour);
