-- Chains of review as data: what a region, and all below it, use from a year on. The nearest region's latest year counts, of
-- those the latest row; the row of a kind of subject before the one for all. Where there is none, the head of the unit, the
-- line division and the performance division review one after another. Rows are never changed.
create table workflow_region_chain (
  id bigint not null,
  version int not null,
  region_id bigint not null,
  from_year int not null,
  subject_kind varchar(40) character set ascii,
  chain varchar(4000) not null,
  set_by varchar(50) not null,
  set_at datetime(6) not null,
  primary key (id),
  key workflow_region_chain_region (region_id, from_year),
  constraint workflow_region_chain_region foreign key (region_id)
    references organizations_organization (id)
) default charset utf8mb4 collate utf8mb4_bin;
