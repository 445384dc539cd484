-- Who reviews for whom, from one day to another. Every request asks who its person stands in for.
create table organizations_stand_in (
  id bigint not null,
  version int not null,
  absent_id bigint not null,
  person_id bigint not null,
  from_day date not null,
  to_day date not null,
  primary key (id),
  key organizations_stand_in_person (person_id, to_day),
  key organizations_stand_in_absent (absent_id, to_day),
  constraint organizations_stand_in_absent foreign key (absent_id) references organizations_person (id),
  constraint organizations_stand_in_person foreign key (person_id) references organizations_person (id)
) default charset utf8mb4 collate utf8mb4_bin;
