-- Whether a journey is that of something that asks for just what was approved for the year before.
alter table workflow_submission
  add column unchanged boolean not null default false;
