-- On which papers a reviewer keeps an eye, in all rounds; the reviewer's own.
create table workflow_follow (
  id bigint not null,
  version int not null,
  account varchar(32) not null,
  subject_kind varchar(40) character set ascii not null,
  subject_id bigint not null,
  since datetime(6) not null,
  primary key (id),
  unique key workflow_follow_paper (account, subject_kind, subject_id)
) default charset utf8mb4 collate utf8mb4_bin;

-- Whether somebody does; only then it is looked up who.
alter table workflow_submission add followed boolean not null default false;
