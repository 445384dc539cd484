-- A fictional district, for the run profile and the tests only. The name 青澜区 and the region code
-- 139901 belong to no real place. Ids are written down, so that the script needs nothing but itself;
-- a path holds the ids from the root down in base 36.
-- The launcher puts password hashes in place of ${demo.password.hash} and ${demo.closed.hash}: the
-- first is of the demonstration password, the second of one that only the launcher knows while it
-- loads, so that the third township has people, but none to log in as.

insert into organizations_organization
  (id, version, parent_id, kind, code, name, path, region_path)
values
  (139901, 1, null, 'REGION', '139901', '青澜区',
    '/2zy5/', '/2zy5/'),
  (139901601, 1, 139901, 'DEPARTMENT', '601', '栖禾镇人民政府',
    '/2zy5/2bakrl/', '/2zy5/'),
  (139901601001, 1, 139901601, 'UNIT', '601001', '青澜区栖禾镇人民政府本级',
    '/2zy5/2bakrl/1s9psu7d/', '/2zy5/'),
  (139901602, 1, 139901, 'DEPARTMENT', '602', '云汀镇人民政府',
    '/2zy5/2bakrm/', '/2zy5/'),
  (139901602001, 1, 139901602, 'UNIT', '602001', '青澜区云汀镇人民政府本级',
    '/2zy5/2bakrm/1s9psuz5/', '/2zy5/'),
  (139901602002, 1, 139901602, 'UNIT', '602002', '青澜区云汀镇综合文化服务中心',
    '/2zy5/2bakrm/1s9psuz6/', '/2zy5/'),
  (139901603, 1, 139901, 'DEPARTMENT', '603', '望岫镇人民政府',
    '/2zy5/2bakrn/', '/2zy5/'),
  (139901603001, 1, 139901603, 'UNIT', '603001', '青澜区望岫镇人民政府本级',
    '/2zy5/2bakrn/1s9psvqx/', '/2zy5/'),
  (139901800, 1, 139901, 'FINANCE_BUREAU', 'CZJ', '青澜区财政局',
    '/2zy5/2bakx4/', '/2zy5/'),
  (139901801, 1, 139901800, 'DIVISION', 'CZJ01', '业务股室',
    '/2zy5/2bakx4/2bakx5/', '/2zy5/'),
  (139901802, 1, 139901800, 'DIVISION', 'CZJ02', '绩效股',
    '/2zy5/2bakx4/2bakx6/', '/2zy5/'),
  (139901900, 1, 139901, 'AUDIT_OFFICE', 'NSJ', '青澜区内部审计办公室',
    '/2zy5/2bakzw/', '/2zy5/');

insert into organizations_person
  (id, version, account, name, password_hash, password_one_time, active, wrong_passwords)
values
  (13990100001, 1, 'clerk', '周雨桐', '${demo.password.hash}', false, true, 0),
  (13990100002, 1, 'head', '李建民', '${demo.password.hash}', false, true, 0),
  (13990100003, 1, 'clerk2', '王思远', '${demo.password.hash}', false, true, 0),
  (13990100004, 1, 'head2', '陈立群', '${demo.password.hash}', false, true, 0),
  (13990100005, 1, 'clerk3', '刘佳宁', '${demo.closed.hash}', false, true, 0),
  (13990100006, 1, 'head3', '赵德海', '${demo.closed.hash}', false, true, 0),
  (13990100007, 1, 'line', '孙文静', '${demo.password.hash}', false, true, 0),
  (13990100008, 1, 'performance', '马海涛', '${demo.password.hash}', false, true, 0),
  (13990100009, 1, 'auditor', '何敏', '${demo.password.hash}', false, true, 0),
  (13990100010, 1, 'admin', '郑凯', '${demo.password.hash}', false, true, 0);

insert into organizations_held_role (id, version, person_id, role, organization_id)
values
  (13990110001, 1, 13990100001, 'DECLARANT', 139901601001),
  (13990110002, 1, 13990100002, 'UNIT_HEAD', 139901601001),
  (13990110003, 1, 13990100003, 'DECLARANT', 139901602001),
  (13990110004, 1, 13990100003, 'DECLARANT', 139901602002),
  (13990110005, 1, 13990100004, 'UNIT_HEAD', 139901602001),
  (13990110006, 1, 13990100004, 'UNIT_HEAD', 139901602002),
  (13990110007, 1, 13990100005, 'DECLARANT', 139901603001),
  (13990110008, 1, 13990100006, 'UNIT_HEAD', 139901603001),
  (13990110009, 1, 13990100007, 'LINE_REVIEWER', 139901801),
  (13990110010, 1, 13990100008, 'PERFORMANCE_REVIEWER', 139901802),
  (13990110011, 1, 13990100009, 'AUDITOR', 139901900),
  (13990110012, 1, 13990100010, 'ADMINISTRATOR', 139901);

-- The rounds of 2027 end in weeks to come, whenever the demonstration is begun.
insert into workflow_round_deadline
  (id, version, region_id, budget_year, budget_round, due, soon_from)
values
  (13990120001, 1, 139901, 2027, 'UP1', curdate() + interval 11 - weekday(curdate()) day,
    curdate() + interval 4 - weekday(curdate()) day),
  (13990120002, 1, 139901, 2027, 'DOWN1', curdate() + interval 31 - weekday(curdate()) day,
    curdate() + interval 24 - weekday(curdate()) day),
  (13990120003, 1, 139901, 2027, 'UP2', curdate() + interval 46 - weekday(curdate()) day,
    curdate() + interval 39 - weekday(curdate()) day),
  (13990120004, 1, 139901, 2027, 'DOWN2', curdate() + interval 88 - weekday(curdate()) day,
    curdate() + interval 81 - weekday(curdate()) day);
