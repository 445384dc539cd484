-- The numbers by which copies of submitted texts are known, some fifty a target: where a number is looked up, the targets
-- that have it lie side by side. A number that a hundred targets have is common and gets no further row.
create table checks_fingerprint (
  hash bigint not null,
  target_id bigint not null,
  primary key (hash, target_id),
  key checks_fingerprint_target (target_id),
  constraint checks_fingerprint_target foreign key (target_id)
    references projects_performance_target (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_bin;
