-- The accounts of all who wrote a target, between blanks: none of them reviews it. For targets from before, who submitted it.
alter table projects_performance_target
  add column writers varchar(2000) not null default ' ';
