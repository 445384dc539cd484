-- A unit's whole text of a year, which travels as one paper: part one and all its targets.
create table projects_department_text (
  id bigint not null,
  version int not null,
  organization_id bigint not null,
  budget_year int not null,
  submission_id bigint,
  given_up boolean not null default false,
  primary key (id),
  unique key projects_department_text_unit_year (organization_id, budget_year),
  constraint projects_department_text_organization foreign key (organization_id)
    references organizations_organization (id),
  constraint projects_department_text_submission foreign key (submission_id)
    references workflow_submission (id)
) default charset utf8mb4 collate utf8mb4_bin;

-- The text with which a target travels; null where it goes alone.
alter table projects_performance_target
  add column text_id bigint,
  add constraint projects_performance_target_text foreign key (text_id)
    references projects_department_text (id);

-- Part one is locked while the text travels, and by whom it was written reviews none of it.
alter table projects_department_target
  add column state varchar(20) not null default 'DRAFT',
  add column writers varchar(2000) not null default ' ';

-- Part one as it was submitted.
create table projects_department_version (
  id bigint not null,
  version int not null,
  department_target_id bigint not null,
  submission_id bigint not null,
  submitted_by varchar(50) not null,
  submitted_at datetime(6) not null,
  content mediumtext not null,
  primary key (id),
  key projects_department_version_target (department_target_id),
  constraint projects_department_version_submission foreign key (submission_id)
    references workflow_submission (id)
) default charset utf8mb4 collate utf8mb4_bin;
