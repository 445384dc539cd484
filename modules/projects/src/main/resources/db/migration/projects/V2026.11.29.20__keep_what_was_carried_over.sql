alter table projects_performance_target
  add column carried text after goals;
