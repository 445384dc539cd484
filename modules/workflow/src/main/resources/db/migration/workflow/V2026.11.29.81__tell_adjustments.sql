-- Whether a journey is that of something that is to take the place of what was approved already.
alter table workflow_submission
  add column adjustment boolean not null default false;
