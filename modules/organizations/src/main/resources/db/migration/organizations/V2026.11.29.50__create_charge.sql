-- Which division of the finance bureau reviews what a department, or one of its units, submits. Without a row every line
-- division of the bureau does.
create table organizations_charge (
  id bigint not null,
  version int not null,
  organization_id bigint not null,
  division_id bigint not null,
  primary key (id),
  unique key organizations_charge_of_one (organization_id),
  key organizations_charge_division (division_id),
  constraint organizations_charge_organization foreign key (organization_id)
    references organizations_organization (id),
  constraint organizations_charge_division foreign key (division_id)
    references organizations_organization (id)
) default charset utf8mb4 collate utf8mb4_bin;
