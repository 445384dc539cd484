-- Until when the rounds of a budget year last: of a region and all below it that set no day of their own for that round.
create table workflow_round_deadline (
  id bigint not null,
  version int not null,
  region_id bigint not null,
  budget_year int not null,
  budget_round varchar(5) character set ascii not null,
  due date not null,
  soon_from date not null,
  primary key (id),
  unique key workflow_round_deadline_round (budget_year, region_id, budget_round),
  constraint workflow_round_deadline_region foreign key (region_id)
    references organizations_organization (id)
) default charset utf8mb4 collate utf8mb4_bin;
