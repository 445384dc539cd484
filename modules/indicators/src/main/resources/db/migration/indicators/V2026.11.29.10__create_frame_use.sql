-- Which frame a region and all regions below it use from a year on. The row nearest to the region counts, of those the
-- latest. Mandatory: first-level categories of which a target needs at least one indicator. Weight total: what the
-- weights of a target's indicators add up to; null where indicators have no weights.
create table indicators_frame_use (
  id bigint not null,
  version int not null,
  region_prefix varchar(6) not null,
  from_year int not null,
  frame varchar(20) character set ascii not null,
  mandatory varchar(200) character set ascii not null,
  weight_total decimal(18,4),
  primary key (id),
  unique key indicators_frame_use_of_region (region_prefix, from_year)
) default charset utf8mb4 collate utf8mb4_bin;

insert into indicators_frame_use values
  -- everywhere, unless a row below says otherwise
  (1, 0, '', 0, 'FRAME_2015', 'OUTPUT BENEFIT', null),
  -- 四川, as published from 2023: 90 points for indicators, 10 for how the budget is spent
  (2, 0, '51', 2023, 'FRAME_2015', 'OUTPUT BENEFIT', 90),
  -- 北京, from 2023: 成本指标 is a first level; an example of a region with the frame of 财预〔2021〕101号
  (3, 0, '11', 2023, 'FRAME_2021', 'OUTPUT BENEFIT', null);
