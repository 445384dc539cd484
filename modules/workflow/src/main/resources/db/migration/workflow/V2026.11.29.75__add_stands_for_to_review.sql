-- For whom a stand-in acted.
alter table workflow_review add stands_for varchar(50);
