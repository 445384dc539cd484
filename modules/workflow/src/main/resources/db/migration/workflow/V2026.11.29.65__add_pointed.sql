-- Whether somebody has said something of single fields of the paper, in this round or an earlier one.
alter table workflow_submission add pointed boolean not null default false;
