-- By which the indicators of a version are known, between blanks: rows that were renamed or moved are the same ones.
alter table projects_target_version
  add column indicator_ids varchar(4000) character set ascii;
