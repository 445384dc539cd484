-- What regions have set of the catalogue of checks. Without a row a rule is as the catalogue has it. severity: BLOCK,
-- WARN, HINT, or null for the catalogue's. Limits, one a line: name=value.
create table checks_setting (
  id bigint not null,
  version int not null,
  region_prefix varchar(6) not null,
  from_year int not null,
  rule varchar(8) character set ascii not null,
  enabled boolean not null,
  severity varchar(8) character set ascii,
  limit_lines varchar(500) not null,
  primary key (id),
  unique key checks_setting_of_region (region_prefix, from_year, rule)
) default charset utf8mb4 collate utf8mb4_bin;
