package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.StatementCounter;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.Reply;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.api.WordDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A file's way from the tray to drafts and back, by programs. */
@WithJixiao
class ImportApiIT {

  private static final int YEAR = 2037;
  private static final int LIST = 4;
  private static final int FORM = 10;
  private static final int ACT = 12;

  private final StatementCounter statements;
  private final ApiClient clerk;
  private final ApiClient neighbour;
  private final ApiClient head;
  private final String code = SampleTargets.freshCode();
  private final byte[] file = WordDocument.ofProject(YEAR, FIRST_UNIT, code, "村道维修" + code);

  ImportApiIT(RunningJixiao jixiao) {
    statements = jixiao.statements();
    clerk = ApiClient.as("clerk", jixiao);
    neighbour = ApiClient.as("clerk2", jixiao);
    head = ApiClient.as("head", jixiao);
  }

  @BeforeEach
  void everybodyIsKnown() {
    for (var account : new ApiClient[] {clerk, neighbour, head}) {
      account.get("me").expect(200);
    }
  }

  @Test
  void aFileIsReceivedCheckedTriedStoredAndTakenBack() {
    var work = receive();
    assertThat(work.string("state")).isEqualTo("READY");
    assertThat(clerk.get("targets?q=" + code).total()).as("nothing is stored").isZero();

    var corrected = put(work, correction("projects[0].budget", "30.9")).expect(200);
    assertThat(corrected.json().getJsonArray("corrections").getJsonObject(0).getString("text"))
        .isEqualTo("30.90 万元");
    var address = address(work);
    assertThat(clerk.post(address + "/dry-run").expect(200).json().getBoolean("ok")).isTrue();

    var stored = clerk.once("s" + code).post(address + "/store").expect(201);
    assertThat(clerk.once("s" + code).post(address + "/store").expect(201).json())
        .isEqualTo(stored.json());
    var target = "targets/" + stored.items().get(0).getString("id");
    assertThat(clerk.get(target).string("budget")).isEqualTo("30.90");
    assertThat(clerk.get(target + "/source").expect(200).bytes()).isEqualTo(file);

    assertThat(clerk.post(address + "/undo").expect(200).string("state")).isEqualTo("UNDONE");
    clerk.get(target).expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
    clerk.post(address + "/undo").expectProblem(409, "ImportRule.WRONG_STATE");
  }

  @Test
  void whatIsThereAlreadyIsMergedOrSkippedButNeverOverwritten() {
    var first = receive();
    var target =
        "targets/"
            + clerk.post(address(first) + "/store").expect(201).items().get(0).getString("id");
    var second = put(receive(), correction("projects[0].budget", "12")).expect(200);
    var item = second.items().get(0);
    assertThat(item.get("decision")).isEqualTo(JsonValue.NULL);
    var difference = item.getJsonObject("record").getJsonArray("differences").getJsonObject(0);
    assertThat(difference.getString("field")).isEqualTo("budget");

    var problems = clerk.post(address(second) + "/dry-run").json().getJsonArray("problems");
    assertThat(problems.getJsonObject(0).getString("rule")).isEqualTo("ImportRule.UNDECIDED");
    clerk
        .post(address(second) + "/store")
        .expectProblem(422, "ImportRule.UNDECIDED")
        .expectFields("projects[0]");

    var decided =
        clerk
            .ifMatch(second.version())
            .put(address(second), with(second.json(), "items", merge(difference)))
            .expect(200);
    clerk.post(address(decided) + "/store").expect(201);
    assertThat(clerk.get(target).string("budget")).isEqualTo("12.00");
    clerk.post(address(decided) + "/undo").expect(200);
    assertThat(clerk.get(target).string("budget")).isEqualTo("85.00");
  }

  @Nested
  class Statuses {

    @Test
    void aWorkIsItsPersonsAlone() {
      var work = receive();
      for (var stranger : new ApiClient[] {neighbour, head}) {
        stranger.get(address(work)).expectProblem(404, "ImportRule.UNKNOWN_WORK");
        stranger.get(address(work) + "/source").expectProblem(404, "ImportRule.UNKNOWN_WORK");
        stranger.post(address(work) + "/store").expectProblem(404, "ImportRule.UNKNOWN_WORK");
      }
      clerk.get("imports/x").expectProblem(404, "ApiRule.UNKNOWN_ADDRESS");
      neighbour
          .postFile("imports?filename=a.docx&organization=" + FIRST_UNIT, file)
          .expectProblem(404, "OrganizationRule.UNKNOWN_ORGANIZATION");
    }

    @Test
    void theProofIsForWhoeverSeesTheTarget() {
      var work = receive();
      var stored = clerk.post(address(work) + "/store").expect(201);
      var source = "targets/" + stored.items().get(0).getString("id") + "/source";
      var proof = head.get(source).expect(200);
      assertThat(proof.header("Content-Disposition")).startsWith("attachment");
      assertThat(proof.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(proof.header("Content-Type")).startsWith("application/octet-stream");
      neighbour.get(source).expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
    }

    @Test
    void changesNameTheVersionThatWasRead() {
      var work = receive();
      clerk.put(address(work), work.json()).expectProblem(428, "ApiRule.VERSION_REQUIRED");
      put(work, correction("projects[0].name", "别名")).expect(200);
      put(work, correction("projects[0].name", "又名"))
          .expectProblem(412, "ApiRule.CHANGED_MEANWHILE");
      clerk.ifMatch("\"0\"").delete(address(work)).expectProblem(412, "ApiRule.CHANGED_MEANWHILE");
      var version = clerk.get(address(work)).version();
      clerk.ifMatch(version).delete(address(work)).expect(204);
      clerk.get(address(work)).expectProblem(404, "ImportRule.UNKNOWN_WORK");
    }

    @Test
    void whatCannotBeReadIsNamedByItsField() {
      put(receive(), correction("projects[0].budget", "约三十"))
          .expectProblem(422, "ImportRule.AMOUNT_UNREADABLE")
          .expectFields("projects[0].budget");
      put(receive(), correction("projects[0].id", "1"))
          .expectProblem(422, "ImportRule.UNKNOWN_FIELD");
    }

    @Test
    void aFileThatIsNoDocumentIsRefusedWithItsReason() {
      var broken = new byte[] {'P', 'K', 3, 4, 0};
      var refused = recognised(clerk.postFile("imports?filename=a.docx", broken).expect(201));
      assertThat(refused.string("state")).isEqualTo("REFUSED");
      assertThat(refused.json().getJsonObject("refusal").getString("message"))
          .matches("(?s).*\\p{IsHan}.*");
      clerk.post(address(refused) + "/store").expectProblem(409, "ImportRule.WRONG_STATE");
    }
  }

  @Nested
  class Detail {

    @Test
    void saysOfEveryValueWhereItStandsAndHowSurely() {
      var plain = clerk.postFile("documents/recognition?filename=a.docx", file).expect(200).json();
      assertThat(plain.toString()).doesNotContain("\"detail\"");
      var detailed =
          clerk
              .postFile("documents/recognition?detail=true&filename=a.docx", file)
              .expect(200)
              .json();
      var project = detailed.getJsonArray("projects").getJsonObject(0);
      var budget = project.getJsonObject("detail").getJsonObject("budget");
      assertThat(budget.getString("place")).contains("表1", "预算数");
      assertThat(budget.getJsonNumber("confidence").doubleValue()).isBetween(0.01, 1.0);
      assertThat(project.getJsonObject("detail").getJsonArray("goals")).hasSize(1);
      var row = project.getJsonArray("indicators").getJsonObject(0);
      assertThat(row.getJsonObject("detail")).containsKey("value");
      assertThat(detailed.getJsonObject("detail")).containsKey("year");
      clerk
          .postFile("documents/recognition?detail=yes", file)
          .expectProblem(400, "ApiRule.NOT_ONE_OF");
    }
  }

  @Nested
  class Statements {

    @Test
    void stayWithinTheirBudget() throws Exception {
      var address = "imports?filename=a.docx&organization=" + FIRST_UNIT + "&year=" + YEAR;
      // The act, its recognition in the background, and the form of what came of it. Written: file
      // and part, the work three times, what was read, the trail.
      var work = recognised(within(ACT + FORM + 7, 201, () -> clerk.postFile(address, file)));
      within(LIST, 200, () -> clerk.get("imports"));
      within(FORM, 200, () -> clerk.get(address(work)));
      // Written: the work, and its version once more.
      within(ACT + 2, 200, () -> put(work, correction("projects[0].budget", "12")));
      within(ACT, 200, () -> clerk.post(address(work) + "/dry-run"));
      // Written: work, project, target, rows, origin, the trail.
      within(ACT + 7, 201, () -> clerk.post(address(work) + "/store"));
      within(ACT + 7, 200, () -> clerk.post(address(work) + "/undo"));
      within(LIST, 200, () -> clerk.get("notices"));
    }

    private Reply within(long budget, int status, Supplier<Reply> call) throws Exception {
      var reply = new Reply[1];
      var cost = statements.during(() -> reply[0] = call.get());
      reply[0].expect(status);
      assertThat(cost.total()).as(cost.toString()).isLessThanOrEqualTo(budget);
      return reply[0];
    }
  }

  private Reply receive() {
    var address = "imports?filename=a.docx&organization=" + FIRST_UNIT + "&year=" + YEAR;
    return recognised(clerk.postFile(address, file).expect(201));
  }

  /** The work once it is recognised: on a busy machine it may still be under way. */
  private Reply recognised(Reply received) {
    var work = received;
    for (var i = 0; i < 300 && work.string("state").startsWith("REC"); i++) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      work = clerk.get(address(received)).expect(200);
    }
    return work;
  }

  /** Corrects and decides nothing: an item that is sent would be decided as it says. */
  private Reply put(Reply work, JsonObject correction) {
    var corrected =
        Json.createObjectBuilder(work.json())
            .remove("items")
            .add("corrections", Json.createArrayBuilder().add(correction))
            .build();
    return clerk.ifMatch(work.version()).put(address(work), corrected);
  }

  private static String address(Reply work) {
    return "imports/" + work.string("id");
  }

  private static JsonObject correction(String field, String text) {
    return Json.createObjectBuilder().add("field", field).add("text", text).build();
  }

  private static JsonValue merge(JsonObject difference) {
    return Json.createArrayBuilder()
        .add(
            Json.createObjectBuilder()
                .add("item", "projects[0]")
                .add("decision", "MERGE")
                .add("taken", Json.createArrayBuilder().add(difference.getString("key"))))
        .build();
  }

  private static JsonObject with(JsonObject object, String name, JsonValue value) {
    return Json.createObjectBuilder(object).add(name, value).build();
  }
}
