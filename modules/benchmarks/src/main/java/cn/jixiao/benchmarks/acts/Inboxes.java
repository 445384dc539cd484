package cn.jixiao.benchmarks.acts;

import cn.jixiao.workflow.InboxService;
import cn.jixiao.workflow.InboxTab;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The inbox of a reviewer who has much to do beside that of one who has little, in one database:
 * what the page asks when it opens, the first rows and the counts of the tabs.
 */
final class Inboxes {

  private static final int ROUNDS = 5;
  private static final int OPENINGS = 60;
  private static final int ROWS = 20;
  private static final List<InboxTab> COUNTED =
      List.of(InboxTab.DONE, InboxTab.RETURNED, InboxTab.DUE);

  private final Application application;
  private final InboxService inbox;
  private final District district;
  private final DataSource database;
  private final List<Reviewer> reviewers;

  /** Somebody of a district, with so many papers to review. */
  private record Reviewer(String account, int district, int papers, List<Double> millis) {}

  Inboxes(Application application, District district, DataSource database, int few, int many) {
    this.application = application;
    this.inbox = application.service(InboxService.class);
    this.district = district;
    this.database = database;
    this.reviewers =
        List.of(
            new Reviewer("performance2", 1, few, new ArrayList<>()),
            new Reviewer("performance", 0, many, new ArrayList<>()));
  }

  void measure() throws SQLException {
    for (var reviewer : reviewers) {
      district.addOpen(reviewer.district(), reviewer.papers());
    }
    district.execute("analyze table workflow_submission, workflow_review");
    round();
    reviewers.forEach(reviewer -> reviewer.millis().clear());
    for (var round = 0; round < ROUNDS; round++) {
      round();
    }
    System.out.printf(
        "%nInbox, first page and counts; medians of %d by turns%n", ROUNDS * OPENINGS);
    System.out.printf("%-14s %10s %10s%n", "open papers", "ms", "statements");
    for (var reviewer : reviewers) {
      var before = Cost.soFar(database);
      open(reviewer);
      System.out.printf(
          "%-14s %10.2f %10d%n",
          "%,d".formatted(reviewer.papers()),
          median(reviewer),
          Cost.soFar(database).since(before).statements());
    }
    System.out.printf(
        "%-14s %10.2f  ≤ 1.3%n", "ratio", median(reviewers.get(1)) / median(reviewers.get(0)));
  }

  private void round() {
    for (var opening = 0; opening < OPENINGS; opening++) {
      for (var reviewer : reviewers) {
        var start = System.nanoTime();
        open(reviewer);
        reviewer.millis().add((System.nanoTime() - start) / 1e6);
      }
    }
  }

  private void open(Reviewer reviewer) {
    var rows = application.call(reviewer.account(), inbox, Inboxes::read);
    if (rows != Math.min(ROWS, reviewer.papers())) {
      throw new IllegalStateException(reviewer.account() + " sees " + rows + " papers");
    }
  }

  private static int read(InboxService inbox) {
    var page = inbox.page(InboxTab.TODO, 0, ROWS);
    COUNTED.forEach(inbox::count);
    return page.rows().size();
  }

  private static double median(Reviewer reviewer) {
    var sorted = reviewer.millis().stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
