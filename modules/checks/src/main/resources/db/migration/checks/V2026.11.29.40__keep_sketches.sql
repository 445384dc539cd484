-- All numbers of a submitted text, four bytes of each, the common ones included: by them the share of a copy is counted,
-- once checks_fingerprint, by the rare ones, has led to it. Of texts that were submitted before, what is left.
create table checks_sketch (
  target_id bigint not null primary key,
  numbers varbinary(4000) not null,
  constraint checks_sketch_target foreign key (target_id)
    references projects_performance_target (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_bin;

insert into checks_sketch (target_id, numbers)
select target_id, group_concat(unhex(lpad(hex(hash & 4294967295), 8, '0')) separator '')
from checks_fingerprint
group by target_id;

-- With its sketch the rows of a text go as well.
alter table checks_fingerprint drop foreign key checks_fingerprint_target;
alter table checks_fingerprint add constraint checks_fingerprint_sketch foreign key (target_id)
  references checks_sketch (target_id) on delete cascade;
