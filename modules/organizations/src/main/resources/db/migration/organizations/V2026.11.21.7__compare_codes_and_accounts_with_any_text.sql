-- People type anything where a code or an account belongs; a column of ASCII alone cannot be compared
-- with it (error 1267).
alter table organizations_organization
  modify code varchar(12) character set utf8mb4 collate utf8mb4_bin not null;
alter table organizations_person
  modify account varchar(32) character set utf8mb4 collate utf8mb4_bin not null;
