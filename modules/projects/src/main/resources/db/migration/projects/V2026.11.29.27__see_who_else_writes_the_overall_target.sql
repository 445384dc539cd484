-- A presence is of whatever target is written, a project's or a unit's overall one; it is swept out after a minute anyway.
alter table projects_presence drop foreign key projects_presence_target;
alter table projects_presence change column target_id subject_id bigint not null;
