-- A whole text is approved as one: its journey ends with a seal for each of its targets.
alter table seals_seal
  add unique key seals_seal_once (submission_id, subject_kind, subject_id),
  drop key seals_seal_submission;
