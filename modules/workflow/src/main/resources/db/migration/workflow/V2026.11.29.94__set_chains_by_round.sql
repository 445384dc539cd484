-- A chain may be for one budget round alone (一上, 二上); null is for every round.
alter table workflow_region_chain
  add column budget_round varchar(8) character set ascii;
