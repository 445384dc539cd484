-- A list of sentences belongs to a place in the tree, as a chain does; what codes begin with says nothing about who stands below whom.
alter table workflow_sentence
  add region_id bigint;
update workflow_sentence
  set region_id = (select min(o.id) from organizations_organization o where o.kind = 'REGION' and o.code = region_prefix);
delete from workflow_sentence where region_id is null and region_prefix <> '';
alter table workflow_sentence
  drop key workflow_sentence_region,
  drop column region_prefix,
  add unique key workflow_sentence_region (region_id),
  add constraint workflow_sentence_region foreign key (region_id) references organizations_organization (id);
