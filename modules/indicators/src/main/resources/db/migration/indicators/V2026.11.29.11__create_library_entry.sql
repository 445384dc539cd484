-- Indicators to pick from. Topic: the code of one in topics.tsv, or 'general'. Category: a second-level constant of
-- IndicatorCategory. Operator: a constant of ValueOperator (GE LE EQ GT LT), null where the value is a grade or a text.
-- Number: a typical value, to be replaced by the unit's own. Everybody picks from what is APPROVED only.
create table indicators_library_entry (
  id bigint not null,
  version int not null,
  topic varchar(40) character set ascii not null,
  category varchar(32) character set ascii not null,
  name varchar(200) not null,
  description varchar(500),
  operator varchar(2) character set ascii,
  number decimal(18,4),
  measure_unit varchar(50),
  direction varchar(8) character set ascii not null,
  basis varchar(500),
  method varchar(500),
  state varchar(10) character set ascii not null,
  proposed_by varchar(50) not null,
  proposed_at datetime(6) not null,
  proposing_organization_id bigint,
  decided_by varchar(50),
  decided_at datetime(6),
  decision_comment varchar(500),
  primary key (id),
  key indicators_library_entry_topic (topic, state),
  key indicators_library_entry_open (state, proposed_at),
  constraint indicators_library_entry_organization foreign key (proposing_organization_id)
    references organizations_organization (id)
) default charset utf8mb4 collate utf8mb4_bin;
