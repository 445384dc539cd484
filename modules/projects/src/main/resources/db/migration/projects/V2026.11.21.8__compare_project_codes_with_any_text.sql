-- A list is searched by name or code with one text; a column of ASCII alone cannot be compared with
-- Chinese (error 1267).
alter table projects_budget_project
  modify code varchar(40) character set utf8mb4 collate utf8mb4_bin;
