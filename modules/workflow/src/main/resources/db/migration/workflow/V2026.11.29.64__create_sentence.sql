-- Standard sentences for reviewers, one list for a region and all below it; the list of the nearest region counts.
create table workflow_sentence (
  id bigint not null,
  version int not null,
  region_prefix varchar(12) character set ascii not null,
  sentences text not null,
  primary key (id),
  unique key workflow_sentence_region (region_prefix)
) default charset utf8mb4 collate utf8mb4_bin;

insert into workflow_sentence (id, version, region_prefix, sentences) values (1, 1, '', '{"all":[
  {"category":"指标","text":"指标值缺少确定依据，请补充依据文件名称和文号。"},
  {"category":"指标","text":"指标不能量化，请改为可以统计和核实的数量、比率或日期。"},
  {"category":"指标","text":"指标值偏低，不足以反映资金使用效果，请参照上年实际完成情况调整。"},
  {"category":"指标","text":"指标名称与绩效目标不对应，请改为直接反映该目标的指标。"},
  {"category":"指标","text":"缺少反映服务对象满意度的指标，请补充调查范围和目标值。"},
  {"category":"目标","text":"绩效目标过于笼统，请写明对象、范围、数量和完成时间。"},
  {"category":"资金","text":"资金用途与项目名称不一致，请说明或修改。"},
  {"category":"资金","text":"预算金额缺少测算依据，请补充数量和单价。"},
  {"category":"资金","text":"资金支出计划与实施进度不匹配，请按实际进度调整各时点比例。"},
  {"category":"文字","text":"文字沿用上年，年份或数据没有更新，请核对后修改。"}
]}');
