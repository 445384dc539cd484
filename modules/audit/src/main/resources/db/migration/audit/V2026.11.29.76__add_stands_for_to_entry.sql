-- For whom a stand-in acted.
alter table audit_entry add stands_for varchar(64);
