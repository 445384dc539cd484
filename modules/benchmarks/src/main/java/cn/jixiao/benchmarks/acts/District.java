package cn.jixiao.benchmarks.acts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A database as the application makes it, with two districts of a hundred units each, the people
 * who take a paper of the first one's first unit through the standard chain, and papers for them.
 */
final class District {

  static final String CLERK = "clerk";
  static final List<String> REVIEWERS = List.of("head", "line", "performance");
  static final String WORDS = "符合要求，同意";

  static final long UNIT = id(0, 100);
  static final long LINE = id(0, 3);
  static final long BUREAU = id(0, 2);

  private static final int UNITS = 100;

  private final DataSource database;

  private District(DataSource database) {
    this.database = database;
  }

  static District in(DataSource database, int papers) throws SQLException {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .failOnMissingLocations(true)
        .load()
        .migrate();
    var district = new District(database);
    district.plant(0, "");
    district.plant(1, "2");
    district.addPapers(papers);
    return district;
  }

  /** The organization of a district, by a number within it. */
  static long id(int district, int number) {
    return (1 + district) * 10_000L + number;
  }

  static String path(int district, int... numbers) {
    var path = new StringBuilder("/").append(Long.toString(id(district, 0), 36)).append('/');
    for (var number : numbers) {
      path.append(Long.toString(id(district, number), 36)).append('/');
    }
    return path.toString();
  }

  /** How many papers of a kind are approved, with every step and every entry of the trail. */
  long arrived(String kind) throws SQLException {
    return number(
        "select count(*) from workflow_submission s"
            + " join bench_paper p on p.id = s.subject_id and p.state = 'APPROVED'"
            + " where s.subject_kind = '"
            + kind
            + "' and s.state = 'APPROVED' and 3 = (select count(*) from workflow_review r"
            + " where r.submission_id = s.id and r.state = 'AGREED')"
            + " and 4 = (select count(*) from audit_entry e"
            + " where e.subject_kind = s.subject_kind and e.subject_id = s.subject_id)");
  }

  private void plant(int district, String suffix) throws SQLException {
    organization(district, "null", "REGION", "13990" + district);
    organization(district, "0", "DEPARTMENT", "601", 1);
    organization(district, "0", "FINANCE_BUREAU", "CZJ", 2);
    organization(district, "2", "DIVISION", "CZJ01", 2, 3);
    organization(district, "2", "DIVISION", "CZJ02", 2, 4);
    for (var unit = 0; unit < UNITS; unit++) {
      organization(district, "1", "UNIT", "601%03d".formatted(unit), 1, 100 + unit);
    }
    execute(
        "insert into organizations_charge (id, version, organization_id, division_id)"
            + " values (%d, 1, %d, %d)"
                .formatted(id(district, 0), id(district, 1), id(district, 3)));
    person(district, 1, CLERK + suffix, "DECLARANT", 100);
    person(district, 2, "head" + suffix, "UNIT_HEAD", 100);
    person(district, 3, "line" + suffix, "LINE_REVIEWER", 3);
    person(district, 4, "performance" + suffix, "PERFORMANCE_REVIEWER", 4);
  }

  private void organization(int district, String parent, String kind, String code, int... numbers)
      throws SQLException {
    var number = numbers.length == 0 ? 0 : numbers[numbers.length - 1];
    execute(
        "insert into organizations_organization"
            + " (id, version, parent_id, kind, code, name, path, region_path)"
            + " values (%d, 1, %s, '%s', '%s', '%s', '%s', '%s')"
                .formatted(
                    id(district, number),
                    parent.equals("null") ? parent : id(district, Integer.parseInt(parent)),
                    kind,
                    code,
                    kind + code,
                    path(district, numbers),
                    path(district)));
  }

  private void person(int district, int number, String account, String role, int place)
      throws SQLException {
    execute(
        ("insert into organizations_person (id, version, account, name, password_hash,"
                + " password_one_time, active, wrong_passwords)"
                + " values (%d, 1, '%s', '%s', '-', false, true, 0)")
            .formatted(id(district, number), account, account));
    execute(
        "insert into organizations_held_role (id, version, person_id, role, organization_id)"
            + " values (%1$d, 1, %1$d, '%2$s', %3$d)"
                .formatted(id(district, number), role, id(district, place)));
  }

  private void addPapers(int papers) throws SQLException {
    execute(
        "create table bench_paper (id bigint not null primary key, version int not null,"
            + " title varchar(200) not null, amount decimal(18,2), organization_id bigint not null,"
            + " state varchar(16) character set ascii not null)"
            + " default charset utf8mb4 collate utf8mb4_bin");
    execute(
        "insert into bench_paper select seq, 1, concat('农村饮水安全巩固提升工程 ', seq), 120000, %d,"
                .formatted(UNIT)
            + " 'DRAFT' from seq_1_to_"
            + papers);
  }

  /** Papers of all units of a district that wait at the last step, some of them late. */
  void addOpen(int district, int papers) throws SQLException {
    var first = id(district, 0) * 10_000_000L;
    execute(
        ("insert into workflow_submission (id, version, subject_kind, subject_id, round, title,"
                + " budget_year, amount, organization_id, declarant_account, declarant_name,"
                + " submitted_at, state, step, since, doubts) select %1$d + seq, 1, 'Paper',"
                + " %1$d + seq, 1, concat('乡村道路日常养护 ', seq), 2027, seq * 1000, %2$d + seq %% %3$d,"
                + " 'clerk', 'clerk', now(), 'UNDER_REVIEW', 'PERFORMANCE_DIVISION', now(),"
                + " seq %% 4 from seq_1_to_%4$d")
            .formatted(first, id(district, 100), UNITS, papers));
    var step =
        "insert into workflow_review (id, version, submission_id, position, step, place_id,"
            + " place_path, graded, days, state, barred, precedence, since, due, account, acted_at)"
            + " select %d + seq, 1, %d + seq, %d, '%s', %d, '%s', false, 5, '%s', ' clerk ',"
            + " -1 - cast(seq %% 20 as signed), now() - interval seq second,"
            + " current_date + interval seq %% 10 day, %s from seq_1_to_%d";
    execute(
        step.formatted(
            first,
            first,
            2,
            "LINE_DIVISION",
            id(district, 3),
            path(district, 2, 3),
            "AGREED",
            "'line', now() - interval seq second",
            papers));
    execute(
        step.formatted(
            first + papers,
            first,
            3,
            "PERFORMANCE_DIVISION",
            id(district, 2),
            path(district, 2),
            "OPEN",
            "null, null",
            papers));
  }

  void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  long number(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  Connection connect() throws SQLException {
    return database.getConnection();
  }
}
