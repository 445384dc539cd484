-- The steps of one journey, all of them from its beginning on. The inbox reads them in the order of an index.
create table workflow_review (
  id bigint not null,
  version int not null,
  submission_id bigint not null,
  position int not null,
  step varchar(24) character set ascii not null,
  place_id bigint not null,
  place_path varchar(200) character set ascii collate ascii_bin not null,
  graded boolean not null,
  days int not null,
  state varchar(16) character set ascii not null,
  barred varchar(2000) not null,
  precedence int not null,
  since datetime(6),
  due date,
  account varchar(32),
  name varchar(50),
  acted_at datetime(6),
  comment varchar(500),
  grade varchar(16) character set ascii,
  primary key (id),
  key workflow_review_submission (submission_id),
  key workflow_review_inbox (state, step, place_path, precedence, since, id),
  key workflow_review_due (state, step, place_path, due, id),
  key workflow_review_done (account, acted_at),
  constraint workflow_review_submission foreign key (submission_id) references workflow_submission (id),
  constraint workflow_review_place foreign key (place_id) references organizations_organization (id)
) default charset utf8mb4 collate utf8mb4_bin;

alter table workflow_submission
  add superseded boolean not null default false,
  add doubts int not null default 0,
  add `separate` boolean not null default false;

update workflow_submission s
  join (select subject_kind, subject_id, max(round) as latest from workflow_submission group by subject_kind, subject_id) l
    on l.subject_kind = s.subject_kind and l.subject_id = s.subject_id and s.round < l.latest
  set s.superseded = true;

-- What is on its way, or has arrived, went through the three steps that there were; the nearest bureau served the unit.
insert into workflow_review
  (id, version, submission_id, position, step, place_id, place_path, graded, days, state, barred, precedence, since)
select
  row_number() over (order by s.id, k.position), 1, s.id, k.position, k.step,
  if(k.position = 1, o.id, b.id), if(k.position = 1, o.path, b.path), false, 0,
  case
    when s.state = 'APPROVED' or k.position < p.position then 'AGREED'
    when k.position > p.position and s.state = 'UNDER_REVIEW' then 'WAITING'
    when k.position > p.position then 'DROPPED'
    when s.state = 'UNDER_REVIEW' then 'OPEN'
    else 'REFUSED'
  end,
  concat(' ', s.declarant_account, ' '), 0, if(k.position = p.position, s.since, null)
from workflow_submission s
  join organizations_organization o on o.id = s.organization_id
  join organizations_organization b on b.id = (select n.id from organizations_organization n
    where n.kind = 'FINANCE_BUREAU' and o.region_path like concat(n.region_path, '%')
    order by length(n.region_path) desc, n.id limit 1)
  join (select 1 as position, 'UNIT_HEAD' as step union all select 2, 'LINE_DIVISION'
    union all select 3, 'PERFORMANCE_DIVISION') k
  join (select 1 as position, 'UNIT_HEAD' as step union all select 2, 'LINE_DIVISION'
    union all select 3, 'PERFORMANCE_DIVISION') p on p.step = s.step;

drop index workflow_submission_inbox on workflow_submission;
create index workflow_submission_back on workflow_submission (superseded, state, since);
