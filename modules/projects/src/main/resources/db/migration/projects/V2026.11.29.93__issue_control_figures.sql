-- How much a bureau lets a unit, and each of its projects, have in a year (控制数).
create table projects_control_figure (
  id bigint not null,
  version int not null,
  organization_id bigint not null,
  budget_year int not null,
  target_id bigint,
  -- The target's id, or 0 for the unit's total: null would not keep a second total out.
  slot bigint not null,
  amount decimal(18,2) not null,
  -- What the unit had declared when the figure was first issued.
  declared decimal(18,2) not null,
  -- Whether what is in force was what the figure says, so that it may be adjusted for other reasons.
  met boolean not null,
  issued_by varchar(50) not null,
  issued_at datetime(6) not null,
  primary key (id),
  unique key projects_control_figure_once (organization_id, budget_year, slot),
  unique key projects_control_figure_of_target (target_id),
  constraint projects_control_figure_organization foreign key (organization_id)
    references organizations_organization (id),
  constraint projects_control_figure_target foreign key (target_id)
    references projects_performance_target (id)
) default charset utf8mb4 collate utf8mb4_bin;
