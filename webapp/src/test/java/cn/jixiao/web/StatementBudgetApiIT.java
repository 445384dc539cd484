package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static cn.jixiao.web.api.SampleTargets.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.StatementCounter;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.Reply;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.api.WordDocument;
import jakarta.json.Json;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** No call costs the database more than its budget, who is asking included. */
@WithJixiao
class StatementBudgetApiIT {

  private static final int LIST = 4;

  /** Until when the rounds of the year last, in all regions. */
  private static final int SCHEDULE = 1;

  private static final int FORM = 10;
  private static final int ACT = 12;

  /**
   * On top, and the same for whatever target: the version that is frozen; the settings of the
   * region; of an earlier submission the findings and fingerprints that are taken away, and those
   * that are kept instead; what lays out the journey: the chain, the places above the unit, the
   * calendar, the steps; and the frame, and what was approved the year before or the round before
   * that is out of date now.
   */
  private static final int SUBMISSION = ACT + 1 + 1 + 4 + 4 + 2;

  /**
   * On top where the last reviewer approves: the rows of the text are read, the target is locked,
   * its version is in force from now on, and its seal is written.
   */
  private static final int SEALING = 4;

  /** A line division has two desks: its own, and its bureau's where no division is in charge. */
  private static final int DESK = 1;

  private final StatementCounter statements;
  private final ApiClient clerk;
  private final ApiClient head;
  private final ApiClient line;
  private final ApiClient performance;
  private final ApiClient auditor;

  StatementBudgetApiIT(RunningJixiao jixiao) {
    statements = jixiao.statements();
    clerk = ApiClient.as("clerk", jixiao);
    head = ApiClient.as("head", jixiao);
    line = ApiClient.as("line", jixiao);
    performance = ApiClient.as("performance", jixiao);
    auditor = ApiClient.as("auditor", jixiao);
  }

  /** The first call of an account pays for its password. */
  @BeforeEach
  void everybodyIsKnown() {
    for (var account : new ApiClient[] {clerk, head, line, performance, auditor}) {
      account.get("me").expect(200);
    }
  }

  private Reply within(long budget, int status, Supplier<Reply> call) throws Exception {
    var reply = new Reply[1];
    var cost = statements.during(() -> reply[0] = call.get());
    reply[0].expect(status);
    assertThat(cost.total()).as(cost.toString()).isLessThanOrEqualTo(budget);
    return reply[0];
  }

  private String draft() {
    return clerk.post("targets", complete()).expect(201).string("id");
  }

  @Nested
  class Lists {

    @Test
    void ofTargets() throws Exception {
      within(LIST, 200, () -> clerk.get("targets?size=100"));
      within(LIST, 200, () -> auditor.get("targets?size=100&q=a&year=2026&organization=601"));
    }

    @Test
    void ofTheProgressOfAllUnits() throws Exception {
      within(LIST + SCHEDULE, 200, () -> performance.get("progress?size=100&year=2027"));
      within(
          LIST + SCHEDULE,
          200,
          () -> head.get("progress?year=2027&organization=601&state=SUBMITTED"));
    }

    @Test
    void ofWaitingSubmissions() throws Exception {
      within(LIST, 200, () -> performance.get("inbox?size=100"));
      within(LIST + DESK, 200, () -> line.get("inbox?size=100"));
      within(LIST, 200, () -> line.get("inbox?tab=done"));
      within(LIST, 200, () -> line.get("inbox?tab=returned"));
      within(LIST, 200, () -> line.get("inbox?tab=followed"));
      within(LIST + DESK + 1, 200, () -> line.get("inbox?tab=due")); // and the calendar
    }

    @Test
    void ofTheTrail() throws Exception {
      within(LIST, 200, () -> auditor.get("audit/events?size=100"));
    }
  }

  @Nested
  class Forms {

    @Test
    void ofOneTarget() throws Exception {
      var id = draft();
      within(FORM, 200, () -> clerk.get("targets/" + id));
      within(FORM, 200, () -> clerk.get("audit/events?subject=" + id));
    }

    @Test
    void ofATargetWithManyIndicators() throws Exception {
      var many = Json.createArrayBuilder();
      for (var i = 0; i < 60; i++) {
        many.add(Json.createObjectBuilder().add("name", "指标" + i).add("value", "≥" + i + "个"));
      }
      var target = SampleTargets.completeBuilder().add("indicators", many).build();
      var address = clerk.post("targets", target).expect(201).header("Location");
      within(FORM, 200, () -> clerk.get(address));
    }

    @Test
    void ofTheVersionsOfATarget() throws Exception {
      var id = draft();
      within(FORM, 200, () -> clerk.get("targets/" + id + "/versions"));
      within(FORM, 200, () -> clerk.get("targets/" + id + "/versions/1"));
      within(FORM, 200, () -> clerk.get("targets/" + id + "/diff?from=1&to=1"));
    }

    @Test
    void ofTheCallerAndOfADocument() throws Exception {
      var file = WordDocument.ofProject(2034, FIRST_UNIT, SampleTargets.freshCode(), "道路");
      within(LIST, 200, () -> clerk.get("me"));
      within(LIST, 200, () -> clerk.postFile("documents/recognition?filename=a.docx", file));
      within(FORM, 200, () -> clerk.get("departments/" + FIRST_UNIT + "/2026/document"));
      within(FORM, 200, () -> auditor.get("departments/601/2026/document"));
    }
  }

  @Nested
  class Acts {

    @Test
    void ofWriting() throws Exception {
      var file = WordDocument.ofProject(2034, FIRST_UNIT, SampleTargets.freshCode(), "道路二");
      var created = within(ACT, 201, () -> clerk.post("targets", complete()));
      var address = "targets/" + created.string("id");
      var revised =
          within(ACT, 200, () -> clerk.ifMatch(created.version()).put(address, created.json()));
      within(ACT, 204, () -> clerk.ifMatch(revised.version()).delete(address));
      var place = "&organization=" + FIRST_UNIT + "&year=2034";
      // Written: project, target, rows, the work with its file and reading, origin, the trail, and
      // two versions once more.
      within(ACT + 13, 201, () -> clerk.postFile("documents/import?filename=a.docx" + place, file));
    }

    @Test
    void ofAJourney() throws Exception {
      var id = draft();
      var first = within(SUBMISSION, 201, () -> clerk.submit(id)).string("submissionId");
      within(ACT, 200, () -> head.giveBack(first, "重写"));
      var second = within(SUBMISSION, 201, () -> clerk.once("budget-" + id).submit(id));
      var submissionId = second.string("submissionId");
      within(ACT, 200, () -> head.approve(submissionId));
      within(ACT, 200, () -> line.approve(submissionId));
      within(ACT + SEALING, 200, () -> performance.once("budget-" + id).approve(submissionId));
    }

    @Test
    void thatAreRefused() throws Exception {
      var id = draft();
      within(ACT, 404, () -> clerk.approve("1"));
      within(ACT, 403, () -> head.ifMatch("\"1\"").put("targets/" + id, complete()));
    }
  }
}
