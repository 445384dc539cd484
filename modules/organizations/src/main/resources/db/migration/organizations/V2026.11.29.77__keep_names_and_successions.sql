-- What organizations were called before and will be called, when they ended, and who succeeded whom.
alter table organizations_organization
  add names text not null default '',
  add renamed_from date,
  add ended_from date,
  add key organizations_organization_renamed (renamed_from);

create table organizations_succession (
  id bigint not null,
  version int not null,
  predecessor_id bigint not null,
  successor_id bigint not null,
  from_day date not null,
  from_year int not null,
  primary key (id),
  unique key organizations_succession_once (predecessor_id, successor_id),
  key organizations_succession_successor (successor_id, from_year),
  constraint organizations_succession_predecessor foreign key (predecessor_id)
    references organizations_organization (id),
  constraint organizations_succession_successor foreign key (successor_id)
    references organizations_organization (id)
) default charset utf8mb4 collate utf8mb4_bin;
