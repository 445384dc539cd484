package cn.jixiao.benchmarks.acts;

/** The statements of {@link JdbcFloor}. */
final class FloorSql {

  static final String ROLES =
      "select p.id, p.name, h.role, o.id, o.name, o.path, o.region_path from organizations_person p"
          + " join organizations_held_role h on h.person_id = p.id"
          + " join organizations_organization o on o.id = h.organization_id"
          + " where p.account = ? and p.active";

  static final String PLACES =
      "select o.id, o.kind, o.path, c.division_id from organizations_organization o"
          + " left join organizations_charge c on c.organization_id = o.id where o.id in (?, ?, ?)";

  static final String STANDS =
      "select s.version, s.state, s.step, r.id, r.version, r.state, r.position, r.place_path,"
          + " r.barred, r.days from workflow_submission s"
          + " join workflow_review r on r.submission_id = s.id where s.id = ? for update";

  static final String BEGIN =
      "insert into workflow_submission (id, version, subject_kind, subject_id, round, title,"
          + " budget_year, amount, organization_id, declarant_account, declarant_name,"
          + " submitted_at, state, step, since, moved_by)"
          + " values (?, 1, 'Bare', ?, 1, ?, 2027, 120000, ?, 'clerk', 'clerk', ?, 'UNDER_REVIEW',"
          + " 'UNIT_HEAD', ?, 'clerk')";

  private static final String STEP =
      "(?, 1, ?, ?, ?, ?, ?, false, 5, ?, ' clerk ', -3, ?, '2027-01-10')";

  static final String STEPS_AHEAD =
      "insert into workflow_review (id, version, submission_id, position, step, place_id,"
          + " place_path, graded, days, state, barred, precedence, since, due) values "
          + String.join(", ", STEP, STEP, STEP);

  static final String GO_ON =
      "update workflow_submission set version = version + 1, step = ?, since = ?, state = ?,"
          + " reviewer_name = ?, comment = ?, moved_by = ?"
          + " where id = ? and state = 'UNDER_REVIEW' and step = ?";

  static final String AGREE =
      "update workflow_review set version = version + 1, state = 'AGREED', account = ?, name = ?,"
          + " acted_at = ?, comment = ? where id = ? and state = 'OPEN'";

  static final String OPEN =
      "update workflow_review set version = version + 1, state = 'OPEN', since = ?,"
          + " due = '2027-01-17' where id = ? and state = 'WAITING'";

  static final String PAPER =
      "update bench_paper set version = version + 1, state = ? where id = ?";

  static final String TRAIL =
      "insert into audit_entry (id, version, at, account, person_name, role, acting_organization,"
          + " act, refused, subject_kind, subject_id, title, organization_id, detail)"
          + " values (?, 1, ?, ?, ?, ?, ?, ?, false, 'Bare', ?, ?, ?, ?)";

  private FloorSql() {}
}
