-- Whoever tells, and however often, a person hears of one occasion once.
alter table notices_notice
  add occasion varchar(60) character set ascii collate ascii_bin;
create unique index notices_notice_once on notices_notice (occasion, account);
create index notices_notice_of_a_subject on notices_notice (subject_id, read_at);
