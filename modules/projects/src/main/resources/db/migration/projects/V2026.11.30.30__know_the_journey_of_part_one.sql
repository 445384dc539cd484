-- With which journey of its text part one set off last: it may set off alone, where no target tells that its unit has submitted.
alter table projects_department_target
  add column submission_id bigint,
  add constraint projects_department_target_submission foreign key (submission_id)
    references workflow_submission (id);

update projects_department_target d
  join projects_department_text t on t.organization_id = d.organization_id and t.budget_year = d.budget_year
  set d.submission_id = t.submission_id
  where d.state <> 'DRAFT';
