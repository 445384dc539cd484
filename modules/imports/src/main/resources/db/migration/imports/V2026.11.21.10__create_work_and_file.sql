create table imports_file (
  digest char(64) character set ascii not null,
  version int not null,
  size int not null,
  primary key (digest)
) default charset utf8mb4 collate utf8mb4_bin;

-- At most 1 MiB a row, so that no file needs a larger packet than the database takes.
create table imports_file_part (
  id bigint not null,
  version int not null,
  digest char(64) character set ascii not null,
  position int not null,
  bytes mediumblob not null,
  primary key (id),
  unique key imports_file_part_in_order (digest, position),
  constraint imports_file_part_file foreign key (digest) references imports_file (digest)
) default charset utf8mb4 collate utf8mb4_bin;

create table imports_reading (
  id bigint not null,
  version int not null,
  document longtext not null,
  primary key (id)
) default charset utf8mb4 collate utf8mb4_bin;

create table imports_work (
  id bigint not null,
  version int not null,
  account varchar(64) not null,
  person_name varchar(64) not null,
  organization_id bigint,
  budget_year int,
  filename varchar(200) not null,
  digest char(64) character set ascii not null,
  size int not null,
  state varchar(16) character set ascii not null,
  attempt int not null,
  lease_until datetime(6),
  received_at datetime(6) not null,
  finished_at datetime(6),
  refusal varchar(80) character set ascii,
  refusal_arguments varchar(1000),
  projects int not null,
  doubts int not null,
  reading_id bigint,
  handwork mediumtext not null,
  primary key (id),
  key imports_work_of_a_person (account, received_at),
  key imports_work_waiting (state, lease_until),
  key imports_work_file (digest),
  constraint imports_work_reading foreign key (reading_id) references imports_reading (id),
  constraint imports_work_file foreign key (digest) references imports_file (digest),
  constraint imports_work_organization foreign key (organization_id)
    references organizations_organization (id)
) default charset utf8mb4 collate utf8mb4_bin;

-- A target that is thrown away takes its origin along.
create table imports_origin (
  id bigint not null,
  version int not null,
  work_id bigint not null,
  item varchar(20) character set ascii not null,
  target_id bigint,
  written_version int not null,
  before_import mediumtext,
  primary key (id),
  key imports_origin_of_a_work (work_id),
  key imports_origin_of_a_target (target_id),
  constraint imports_origin_work foreign key (work_id) references imports_work (id),
  constraint imports_origin_target foreign key (target_id)
    references projects_performance_target (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_bin;
