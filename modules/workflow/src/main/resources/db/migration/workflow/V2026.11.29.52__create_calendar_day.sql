-- Days that are not as their weekday is: holidays from Monday to Friday, and weekend days that are worked.
create table workflow_calendar_day (
  calendar_day date not null,
  version int not null,
  working boolean not null,
  primary key (calendar_day)
) default charset utf8mb4 collate utf8mb4_bin;

-- 2026, as the General Office of the State Council arranged it (国办发明电〔2025〕7号).
insert into workflow_calendar_day values
  ('2026-01-01', 1, false), ('2026-01-02', 1, false), ('2026-01-04', 1, true),
  ('2026-02-14', 1, true), ('2026-02-16', 1, false), ('2026-02-17', 1, false), ('2026-02-18', 1, false),
  ('2026-02-19', 1, false), ('2026-02-20', 1, false), ('2026-02-23', 1, false), ('2026-02-28', 1, true),
  ('2026-04-06', 1, false),
  ('2026-05-01', 1, false), ('2026-05-04', 1, false), ('2026-05-05', 1, false), ('2026-05-09', 1, true),
  ('2026-06-19', 1, false),
  ('2026-09-20', 1, true), ('2026-09-25', 1, false),
  ('2026-10-01', 1, false), ('2026-10-02', 1, false), ('2026-10-05', 1, false), ('2026-10-06', 1, false),
  ('2026-10-07', 1, false), ('2026-10-10', 1, true);
