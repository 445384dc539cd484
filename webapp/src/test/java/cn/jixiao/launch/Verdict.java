package cn.jixiao.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds what is in the database against what was acknowledged. */
final class Verdict {

  private static final String TRAIL =
      "select subject_id, act from audit_entry where subject_kind = 'PerformanceTarget' and not"
          + " refused order by id";

  /**
   * A target's state, its latest journey's, how many journeys, agreed steps and seals there are.
   */
  private static final String STATES =
      "select t.id, t.state, s.state, (select count(*) from workflow_submission r where"
          + " r.subject_kind = 'PerformanceTarget' and r.subject_id = t.id), (select count(*) from"
          + " workflow_review v where v.submission_id = s.id and v.state = 'AGREED'), (select"
          + " count(*) from seals_seal x where x.subject_kind = 'PerformanceTarget' and"
          + " x.subject_id = t.id) from projects_performance_target t left join workflow_submission"
          + " s on s.subject_kind = 'PerformanceTarget' and s.subject_id = t.id and s.superseded ="
          + " 0";

  private static final String UNTOLD =
      "select count(*) from workflow_submission where moved_by is not null";

  /** Approvals of which their author heard not at all, or twice. */
  private static final String MISTOLD =
      "select count(*) from workflow_submission s where s.state = 'APPROVED' and 1 <> (select"
          + " count(*) from notices_notice n where n.subject_kind = s.subject_kind and n.subject_id"
          + " = s.subject_id and n.kind = 'JourneyNotice.APPROVED')";

  private static final Duration ERRANDS = Duration.ofMinutes(2);

  private final Connection connection;
  private final Ledger ledger;
  private final List<String> wrong = new ArrayList<>();

  Verdict(Connection connection, Ledger ledger) {
    this.connection = connection;
    this.ledger = ledger;
    wrong.addAll(ledger.wrong());
  }

  void requireRight() throws SQLException, InterruptedException {
    compareTrail();
    compareStates();
    compareNotices();
    if (!wrong.isEmpty()) {
      wrong.stream().limit(20).forEach(System.out::println);
      throw new IllegalStateException(wrong.size() + " things are wrong");
    }
  }

  /** Every act that was acknowledged left one trace, and there is no other. */
  private void compareTrail() throws SQLException {
    var traces = new HashMap<Long, List<String>>();
    try (var rows = connection.createStatement().executeQuery(TRAIL)) {
      while (rows.next()) {
        traces.computeIfAbsent(rows.getLong(1), id -> new ArrayList<>()).add(rows.getString(2));
      }
    }
    compare("the audit trail", traces, ledger.acts());
  }

  /** What happened is told in the end, once. */
  private void compareNotices() throws SQLException, InterruptedException {
    var end = Instant.now().plus(ERRANDS);
    while (number(UNTOLD) > 0 && Instant.now().isBefore(end)) {
      Thread.sleep(200);
    }
    if (number(UNTOLD) > 0 || number(MISTOLD) > 0) {
      wrong.add(number(UNTOLD) + " untold, " + number(MISTOLD) + " told wrongly");
    }
  }

  private void compareStates() throws SQLException {
    var states = new HashMap<Long, List<String>>();
    try (var rows = connection.createStatement().executeQuery(STATES)) {
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (var column = 2; column <= 6; column++) {
          row.add(String.valueOf(rows.getString(column)));
        }
        states.put(rows.getLong(1), row);
      }
    }
    var expected = new HashMap<Long, List<String>>();
    ledger.acts().forEach((target, acts) -> expected.put(target, state(acts)));
    compare("the states", states, expected);
  }

  /** Where these acts must have led. */
  private static List<String> state(List<String> acts) {
    var submitted = acts.lastIndexOf("SubjectSubmitted");
    var rounds = acts.stream().filter("SubjectSubmitted"::equals).count();
    var latest = submitted < 0 ? List.<String>of() : acts.subList(submitted, acts.size());
    var last = acts.get(acts.size() - 1);
    var agreed =
        latest.stream()
            .filter(act -> act.equals("SubjectForwarded") || act.equals("SubjectApproved"))
            .count();
    var sealed = acts.stream().filter("SubjectApproved"::equals).count();
    var target =
        switch (last) {
          case "TargetDrafted" -> List.of("DRAFT", "null");
          case "SubjectReturned" -> List.of("RETURNED", "RETURNED");
          case "SubjectApproved" -> List.of("APPROVED", "APPROVED");
          default -> List.of("SUBMITTED", "UNDER_REVIEW");
        };
    var all = new ArrayList<>(target);
    all.addAll(List.of("" + rounds, "" + agreed, "" + sealed));
    return all;
  }

  private void compare(
      String where, Map<Long, List<String>> found, Map<Long, List<String>> expected) {
    var targets = new ArrayList<>(expected.keySet());
    found.keySet().stream().filter(id -> !expected.containsKey(id)).forEach(targets::add);
    for (var target : targets) {
      if (!List.copyOf(expected.getOrDefault(target, List.of()))
          .equals(found.getOrDefault(target, List.of()))) {
        wrong.add(
            "%s of %d: acknowledged %s, found %s"
                .formatted(where, target, expected.get(target), found.get(target)));
      }
    }
  }

  private long number(String query) throws SQLException {
    try (var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
