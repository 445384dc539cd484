-- A region's template counts from a year on, until its next one; those that are there always did.
alter table projects_measure_template add column from_year int not null default 0 after region_prefix;
alter table projects_measure_template drop key projects_measure_template_region;
alter table projects_measure_template add unique key projects_measure_template_region (region_prefix, from_year);
