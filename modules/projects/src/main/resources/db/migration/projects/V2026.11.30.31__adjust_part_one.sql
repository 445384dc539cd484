-- What approved parts one are to say instead, and why. It travels with the unit's whole text, and takes part one's place when that is approved.
create table projects_part_one_adjustment (
  id bigint not null,
  version int not null,
  department_target_id bigint not null,
  reason varchar(24) character set ascii not null,
  explanation varchar(500) not null,
  state varchar(16) character set ascii not null,
  submission_id bigint,
  content mediumtext not null,
  -- Of each sub-target its id and those of the targets that serve it, between blanks; the next one behind a semicolon.
  sub_target_ids mediumtext character set ascii not null,
  primary key (id),
  key projects_part_one_adjustment_target (department_target_id),
  key projects_part_one_adjustment_submission (submission_id),
  constraint projects_part_one_adjustment_target foreign key (department_target_id)
    references projects_department_target (id),
  constraint projects_part_one_adjustment_submission foreign key (submission_id)
    references workflow_submission (id)
) default charset utf8mb4 collate utf8mb4_bin;

alter table projects_department_target
  add column adjusting boolean not null default false;

-- A text that was approved sets off again with adjustments.
alter table projects_department_text
  add column adjusting boolean not null default false;
