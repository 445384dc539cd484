create table projects_budget_project (
  id bigint not null,
  version int not null,
  identity varchar(240) not null,
  code varchar(40) character set ascii,
  name varchar(200) not null,
  primary key (id),
  unique key projects_budget_project_identity (identity),
  key projects_budget_project_code (code)
) default charset utf8mb4 collate utf8mb4_bin;

create table projects_performance_target (
  id bigint not null,
  version int not null,
  project_id bigint not null,
  budget_year int not null,
  organization_id bigint not null,
  state varchar(16) character set ascii not null,
  name varchar(200) not null,
  amount_unit varchar(8) character set ascii not null,
  budget decimal(18,2),
  fiscal decimal(18,2),
  other decimal(18,2),
  purpose text,
  plan varchar(500) not null,
  goals mediumtext not null,
  submission_id bigint,
  changed_by varchar(50) not null,
  changed_at datetime(6) not null,
  primary key (id),
  unique key projects_performance_target_once_a_year (project_id, budget_year),
  key projects_performance_target_list (organization_id, budget_year, state, budget),
  key projects_performance_target_submission (submission_id),
  constraint projects_performance_target_project foreign key (project_id)
    references projects_budget_project (id),
  constraint projects_performance_target_organization foreign key (organization_id)
    references organizations_organization (id),
  constraint projects_performance_target_submission foreign key (submission_id)
    references workflow_submission (id)
) default charset utf8mb4 collate utf8mb4_bin;

create table projects_indicator (
  id bigint not null,
  version int not null,
  target_id bigint not null,
  position int not null,
  level1 varchar(50),
  level2 varchar(50),
  name varchar(500),
  description varchar(2000),
  value_written varchar(500),
  value_kind varchar(8) character set ascii,
  value_operator varchar(2) character set ascii,
  value_number decimal(18,4),
  value_unit varchar(50),
  value_date date,
  value_grade varchar(20),
  basis varchar(500),
  weight decimal(18,4),
  primary key (id),
  key projects_indicator_target (target_id, position),
  constraint projects_indicator_target foreign key (target_id)
    references projects_performance_target (id)
) default charset utf8mb4 collate utf8mb4_bin;

create table projects_department_target (
  id bigint not null,
  version int not null,
  organization_id bigint not null,
  budget_year int not null,
  overall_goal mediumtext,
  measures mediumtext not null,
  primary key (id),
  unique key projects_department_target_once_a_year (organization_id, budget_year),
  constraint projects_department_target_organization foreign key (organization_id)
    references organizations_organization (id)
) default charset utf8mb4 collate utf8mb4_bin;

create table projects_sub_target (
  id bigint not null,
  version int not null,
  department_target_id bigint not null,
  position int not null,
  number varchar(20),
  title varchar(1000),
  goal text,
  indicator text,
  primary key (id),
  key projects_sub_target_department (department_target_id, position),
  constraint projects_sub_target_department foreign key (department_target_id)
    references projects_department_target (id)
) default charset utf8mb4 collate utf8mb4_bin;
