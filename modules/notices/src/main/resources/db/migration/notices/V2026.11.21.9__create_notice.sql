create table notices_notice (
  id bigint not null,
  version int not null,
  account varchar(64) not null,
  kind varchar(80) character set ascii not null,
  subject_kind varchar(40) character set ascii not null,
  subject_id bigint not null,
  arguments varchar(1000) not null,
  at datetime(6) not null,
  read_at datetime(6),
  primary key (id),
  key notices_notice_of_a_person (account, read_at, at)
) default charset utf8mb4 collate utf8mb4_bin;
