package cn.jixiao.benchmarks.acts;

import cn.jixiao.shared.Identifiers;
import cn.jixiao.workflow.ReviewStep;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/**
 * The floor: the statements that no act gets around, written by hand for the same tables. Read is
 * who acts and in which roles, and to whom the paper goes or, with a lock, where it stands; written
 * are the journey, the steps that change, the paper where its state changes, and the entry of the
 * trail; then one commit. Nothing is decided, and no deadline counted.
 */
final class JdbcFloor implements Engine {

  private static final String KIND = "Bare";
  private static final List<ReviewStep> STEPS =
      List.of(ReviewStep.UNIT_HEAD, ReviewStep.LINE_DIVISION, ReviewStep.PERFORMANCE_DIVISION);

  private final District district;
  private final Identifiers ids = new Identifiers();

  JdbcFloor(District district) {
    this.district = district;
  }

  @Override
  public String name() {
    return "JDBC floor";
  }

  @Override
  public void journey(long paper) throws SQLException {
    var submission = ids.next();
    var reviews = List.of(ids.next(), ids.next(), ids.next());
    act(connection -> submit(connection, paper, submission, reviews));
    for (var i = 0; i < STEPS.size(); i++) {
      var step = i;
      act(connection -> approve(connection, paper, submission, reviews, step));
    }
  }

  private interface Act {
    void on(Connection connection) throws SQLException;
  }

  private void act(Act act) throws SQLException {
    try (var connection = district.connect()) {
      connection.setAutoCommit(false);
      act.on(connection);
      connection.commit();
    }
  }

  private void submit(Connection connection, long paper, long submission, List<Long> reviews)
      throws SQLException {
    var now = Timestamp.from(Instant.now());
    read(connection, FloorSql.ROLES, District.CLERK);
    read(connection, FloorSql.PLACES, District.UNIT, District.BUREAU, District.LINE);
    update(connection, FloorSql.BEGIN, submission, paper, title(paper), District.UNIT, now, now);
    update(
        connection,
        FloorSql.STEPS_AHEAD,
        reviews.get(0),
        submission,
        1,
        "UNIT_HEAD",
        District.UNIT,
        District.path(0, 1, 100),
        "OPEN",
        now,
        reviews.get(1),
        submission,
        2,
        "LINE_DIVISION",
        District.LINE,
        District.path(0, 2, 3),
        "WAITING",
        null,
        reviews.get(2),
        submission,
        3,
        "PERFORMANCE_DIVISION",
        District.BUREAU,
        District.path(0, 2),
        "WAITING",
        null);
    update(connection, FloorSql.PAPER, "SUBMITTED", paper);
    trail(connection, paper, District.CLERK, "SubjectSubmitted", now);
  }

  private void approve(
      Connection connection, long paper, long submission, List<Long> reviews, int step)
      throws SQLException {
    var now = Timestamp.from(Instant.now());
    var reviewer = District.REVIEWERS.get(step);
    var isLast = step == STEPS.size() - 1;
    read(connection, FloorSql.ROLES, reviewer);
    read(connection, FloorSql.STANDS, submission);
    update(
        connection,
        FloorSql.GO_ON,
        STEPS.get(isLast ? step : step + 1).name(),
        now,
        isLast ? "APPROVED" : "UNDER_REVIEW",
        reviewer,
        District.WORDS,
        reviewer,
        submission,
        STEPS.get(step).name());
    update(connection, FloorSql.AGREE, reviewer, reviewer, now, District.WORDS, reviews.get(step));
    if (isLast) {
      update(connection, FloorSql.PAPER, "APPROVED", paper);
    } else {
      update(connection, FloorSql.OPEN, now, reviews.get(step + 1));
    }
    trail(connection, paper, reviewer, isLast ? "SubjectApproved" : "SubjectForwarded", now);
  }

  private void trail(Connection connection, long paper, String account, String act, Timestamp now)
      throws SQLException {
    update(
        connection,
        FloorSql.TRAIL,
        ids.next(),
        now,
        account,
        account,
        "UNIT_HEAD",
        "UNIT",
        act,
        paper,
        title(paper),
        District.UNIT,
        District.WORDS);
  }

  private static void update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = statement(connection, sql, values)) {
      if (statement.executeUpdate() == 0) {
        throw new IllegalStateException("Somebody else was quicker: " + sql);
      }
    }
  }

  private static void read(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = statement(connection, sql, values);
        var rows = statement.executeQuery()) {
      if (!rows.next()) {
        throw new IllegalStateException("Nothing there: " + sql);
      }
      while (rows.next()) {
        rows.getObject(1);
      }
    }
  }

  private static PreparedStatement statement(Connection connection, String sql, Object... values)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (var i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static String title(long paper) {
    return "农村饮水安全巩固提升工程 " + paper;
  }

  @Override
  public long arrived() throws SQLException {
    return district.arrived(KIND);
  }
}
