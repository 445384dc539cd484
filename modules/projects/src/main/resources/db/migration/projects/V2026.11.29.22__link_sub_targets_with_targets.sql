-- Which projects serve which sub-targets: many serve one, one serves many.
create table projects_sub_target_link (
  sub_target_id bigint not null,
  target_id bigint not null,
  primary key (sub_target_id, target_id),
  key projects_sub_target_link_target (target_id),
  constraint projects_sub_target_link_sub_target foreign key (sub_target_id)
    references projects_sub_target (id) on delete cascade,
  constraint projects_sub_target_link_target foreign key (target_id)
    references projects_performance_target (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_bin;
