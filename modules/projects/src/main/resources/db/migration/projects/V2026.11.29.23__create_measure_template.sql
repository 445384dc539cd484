-- What a unit may begin its measures with (工作保障措施). The row with the longest prefix of the region's code counts;
-- a paragraph a line, each beginning with its heading and a full stop.
create table projects_measure_template (
  id bigint not null,
  version int not null,
  region_prefix varchar(6) character set ascii not null,
  paragraphs text not null,
  primary key (id),
  unique key projects_measure_template_region (region_prefix)
) default charset utf8mb4 collate utf8mb4_bin;

insert into projects_measure_template values (1, 0, '', '完善制度建设。制定并完善预算绩效管理、资金管理和内部控制制度，明确各岗位职责，为完成年度绩效目标提供制度保障。
加强支出管理。按照批复的预算和资金支出计划合理安排支出，加快支付进度，压减一般性支出，确保专款专用。
加强绩效运行监控。定期对照绩效目标检查资金支出和目标完成情况，发现偏差及时分析原因、采取措施纠正。
做好绩效自评。年度结束后按要求对全部项目开展绩效自评，如实填报完成情况，对未完成的目标说明原因并提出改进措施。
规范财务资产管理。严格执行财务制度，规范会计核算和政府采购，做好资产登记、使用和处置，做到账实相符。
加强内部监督。加强对重点项目和关键环节的监督检查，主动接受财政、审计和群众监督，及时整改发现的问题。
加强宣传培训调研。组织预算绩效管理培训，开展政策宣传和实地调研，提高业务人员的绩效管理水平。');
