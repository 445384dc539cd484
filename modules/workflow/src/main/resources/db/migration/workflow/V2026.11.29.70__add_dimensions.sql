-- Where the chain asks, each dimension of a review gets a grade of its own: COMPLETENESS:GOOD RELEVANCE:EXCELLENT ...
alter table workflow_review
  add dimensional boolean not null default false,
  add dimensions varchar(120) character set ascii;

-- A step of a chain says whether it does; no step that there is asked for it.
update workflow_region_chain set chain = replace(chain, '"graded":', '"dimensional":false,"graded":');
