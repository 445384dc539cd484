-- How each person looks at their inbox until they choose otherwise: hidden columns and filter, as JSON.
create table workflow_inbox_view (
  account varchar(32) not null,
  version int not null,
  look varchar(2000) not null,
  primary key (account)
) default charset utf8mb4 collate utf8mb4_bin;
