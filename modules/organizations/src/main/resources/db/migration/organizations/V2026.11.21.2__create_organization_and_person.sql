create table organizations_organization (
  id bigint not null,
  version int not null,
  parent_id bigint,
  kind varchar(20) character set ascii not null,
  code varchar(12) character set ascii not null,
  name varchar(100) not null,
  path varchar(200) character set ascii collate ascii_bin not null,
  region_path varchar(200) character set ascii collate ascii_bin not null,
  primary key (id),
  unique key organizations_organization_code (region_path, code),
  unique key organizations_organization_path (path),
  key organizations_organization_parent (parent_id),
  key organizations_organization_by_code (code),
  constraint organizations_organization_parent foreign key (parent_id)
    references organizations_organization (id)
) default charset utf8mb4 collate utf8mb4_bin;

create table organizations_person (
  id bigint not null,
  version int not null,
  account varchar(32) character set ascii not null,
  name varchar(50) not null,
  password_hash varchar(200) character set ascii collate ascii_bin not null,
  password_one_time boolean not null,
  active boolean not null,
  wrong_passwords int not null,
  locked_until datetime(6),
  primary key (id),
  unique key organizations_person_account (account)
) default charset utf8mb4 collate utf8mb4_bin;

create table organizations_held_role (
  id bigint not null,
  version int not null,
  person_id bigint not null,
  role varchar(24) character set ascii not null,
  organization_id bigint not null,
  primary key (id),
  unique key organizations_held_role_once (person_id, role, organization_id),
  key organizations_held_role_organization (organization_id),
  constraint organizations_held_role_person foreign key (person_id)
    references organizations_person (id),
  constraint organizations_held_role_organization foreign key (organization_id)
    references organizations_organization (id)
) default charset utf8mb4 collate utf8mb4_bin;
