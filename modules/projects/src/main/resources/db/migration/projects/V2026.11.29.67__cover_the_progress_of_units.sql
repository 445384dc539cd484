-- How far units are is counted from this index alone; who is late is known by the submission.
alter table projects_performance_target
  add key projects_performance_target_progress (organization_id, budget_year, state, budget, submission_id),
  drop key projects_performance_target_list;
