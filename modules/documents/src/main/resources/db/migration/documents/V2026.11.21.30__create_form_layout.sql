-- How regions print the form of a target. Without a row a region has the standard form. Columns, one a line: what
-- it tells, its share of the width, its heading. Terms, one a line: the word of the record, the word of the region.
create table documents_form_layout (
  id bigint not null,
  version int not null,
  region_prefix varchar(6) not null,
  from_year int not null,
  amount_unit varchar(10) character set ascii,
  checkpoints varchar(20) character set ascii not null,
  column_lines varchar(1000) not null,
  term_lines varchar(1000) not null,
  primary key (id),
  unique key documents_form_layout_of_region (region_prefix, from_year)
) default charset utf8mb4 collate utf8mb4_bin;

-- 四川, as published from 2023: in 元, with nature, unit and weight of each indicator.
insert into documents_form_layout values (1, 0, '51', 2023, 'YUAN', 'AS_WRITTEN',
  'LEVEL1 4 一级指标\nLEVEL2 4 二级指标\nNAME 6 三级指标\nOPERATOR 3 指标性质\nVALUE 4 指标值\nMEASURE_UNIT 3 度量单位\nWEIGHT 2 权重', '');
