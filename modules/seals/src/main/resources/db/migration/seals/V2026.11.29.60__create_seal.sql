-- What each approval approved: content is the canonical text, digest was made of it by algorithm. Rows never change.
create table seals_seal (
  id bigint not null,
  version int not null,
  code char(14) character set ascii collate ascii_bin not null,
  subject_kind varchar(40) character set ascii not null,
  subject_id bigint not null,
  submission_id bigint not null,
  organization_id bigint not null,
  budget_year int not null,
  title varchar(200) not null,
  algorithm varchar(8) character set ascii not null,
  digest char(64) character set ascii not null,
  content mediumtext not null,
  approved_by varchar(50) not null,
  approved_at datetime(6) not null,
  primary key (id),
  unique key seals_seal_code (code),
  unique key seals_seal_submission (submission_id),
  key seals_seal_subject (subject_kind, subject_id),
  constraint seals_seal_submission foreign key (submission_id) references workflow_submission (id),
  constraint seals_seal_organization foreign key (organization_id) references organizations_organization (id)
) default charset utf8mb4 collate utf8mb4_bin;
