create table audit_entry (
  id bigint not null,
  version int not null,
  at datetime(6) not null,
  account varchar(64),
  person_name varchar(64),
  role varchar(24) character set ascii,
  acting_organization varchar(100),
  address varchar(64),
  act varchar(80) character set ascii not null,
  refused boolean not null,
  subject_kind varchar(40) character set ascii,
  subject_id bigint,
  title varchar(200),
  organization_id bigint,
  detail varchar(1000),
  primary key (id),
  key audit_entry_at (at),
  key audit_entry_subject (subject_kind, subject_id, at),
  key audit_entry_actor (account, at),
  key audit_entry_organization (organization_id),
  constraint audit_entry_organization foreign key (organization_id)
    references organizations_organization (id)
) default charset utf8mb4 collate utf8mb4_bin;
