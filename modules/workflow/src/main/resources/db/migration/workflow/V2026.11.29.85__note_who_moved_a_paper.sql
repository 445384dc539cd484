-- Who moved a paper, until those whom it concerns are told: a column of a row that the act writes anyway. What moved before is
-- no news any more.
alter table workflow_submission
  add moved_by varchar(32);
create index workflow_submission_moved on workflow_submission (moved_by, id);
