package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.Reply;
import cn.jixiao.web.api.SampleTargets;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** An approved target is changed by an adjustment alone, and not before that is approved. */
@WithJixiao
class AdjustmentApiIT {

  private static final int YEAR = 2046;

  private final ApiClient clerk;
  private final ApiClient clerk2;
  private final ApiClient head;
  private final ApiClient line;
  private final ApiClient performance;
  private final ApiClient auditor;

  AdjustmentApiIT(RunningJixiao jixiao) {
    clerk = ApiClient.as("clerk", jixiao);
    clerk2 = ApiClient.as("clerk2", jixiao);
    head = ApiClient.as("head", jixiao);
    line = ApiClient.as("line", jixiao);
    performance = ApiClient.as("performance", jixiao);
    auditor = ApiClient.as("auditor", jixiao);
  }

  @Test
  void leavesWhatIsInForceUntilItIsApprovedAndWhereItIsCancelled() {
    var id = draft();
    var page = "targets/" + id + "/adjustment";
    clerk.post(page, why("SUPPLEMENT")).expectProblem(409, "ProjectRule.NOT_APPROVED");
    approve(submit(id));
    var code = line.get("targets/" + id).expect(200).json();
    clerk.ifMatch("\"1\"").put("targets/" + id, code).expectProblem(409, "ProjectRule.LOCKED");

    clerk.post(page, why("WHY")).expect(400).expectFields("reason");
    clerk
        .post(page, Json.createObjectBuilder().add("reason", "SUPPLEMENT").build())
        .expectProblem(422, "ProjectRule.MISSING")
        .expectFields("explanation");
    head.post(page, why("SUPPLEMENT")).expectProblem(403, "OrganizationRule.NOT_ALLOWED");
    clerk2.post(page, why("SUPPLEMENT")).expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
    var begun = clerk.once(id).post(page, why("SUPPLEMENT")).expect(201);
    clerk.once(id).post(page, why("SUPPLEMENT")).expect(201);
    clerk.post(page, why("SUPPLEMENT")).expectProblem(409, "ProjectRule.ADJUSTED_ALREADY");
    clerk.submit(id).expectProblem(422, "ProjectRule.ADJUSTS_NOTHING");
    line.get(page).expectProblem(404, "ProjectRule.UNKNOWN_ADJUSTMENT");
    auditor.get(page).expect(200);

    clerk
        .ifMatch(begun.version())
        .put(page, renamed(begun))
        .expectProblem(422, "ProjectRule.FIXED");
    adjust(page, "185.00");
    assertThat(clerk.get(page).expect(200).json().getJsonArray("changes")).hasSize(2);
    var returned = submit(id);
    assertThat(line.get("submissions/" + returned).expect(200).json().getBoolean("adjustment"))
        .isTrue();
    assertInForce(id, "85.00", 1);
    head.giveBack(returned, "依据不足").expect(200);
    assertInForce(id, "85.00", 1);
    clerk.post("submissions/" + returned + "/cancellation", comment("不再追加")).expect(200);
    assertInForce(id, "85.00", 1);
    clerk.get(page).expectProblem(404, "ProjectRule.UNKNOWN_ADJUSTMENT");
    assertThat(clerk.get("targets/" + id).expect(200).json().getBoolean("adjusting")).isFalse();

    clerk.post(page, why("POLICY_CHANGE")).expect(201);
    adjust(page, "95.00");
    var submission = submit(id);
    head.approve(submission).expect(200);
    assertInForce(id, "85.00", 1);
    line.approve(submission).expect(200);
    performance.approve(submission).expect(200);
    assertInForce(id, "95.00", 2);
    var first = clerk.get("targets/" + id + "/versions/1").expect(200).json();
    assertThat(first.getJsonObject("target").getString("budget")).isEqualTo("85.00");
    assertThat(clerk.get("audit/events?subject=" + id + "&size=50").expect(200).text())
        .contains("AdjustmentBegun", "AdjustmentAdopted", "POLICY_CHANGE");
  }

  @Test
  void canBeGivenUpBeforeItIsSubmittedAndTakenBackAfter() {
    var id = draft();
    var page = "targets/" + id + "/adjustment";
    approve(submit(id));
    var begun = clerk.post(page, why("EMERGENCY")).expect(201);
    head.ifMatch(begun.version()).delete(page).expectProblem(403, "OrganizationRule.NOT_ALLOWED");
    clerk.ifMatch(begun.version()).delete(page).expect(204);
    assertInForce(id, "85.00", 1);
    clerk.post(page, why("EMERGENCY")).expect(201);
    adjust(page, "90.00");
    var submission = submit(id);
    clerk.post("submissions/" + submission + "/withdrawal", comment("写错")).expect(200);
    assertThat(clerk.get(page).expect(200).string("state")).isEqualTo("RETURNED");
    assertInForce(id, "85.00", 1);
    adjust(page, "91.00");
    approve(submit(id));
    assertInForce(id, "91.00", 2);
  }

  /** What everybody gets who asks for the target: page, list, sum, text, seal. */
  private void assertInForce(String id, String budget, int versions) {
    var target = line.get("targets/" + id).expect(200);
    assertThat(target.string("budget")).isEqualTo(budget);
    assertThat(target.string("state")).isEqualTo("APPROVED");
    var code = target.string("code");
    var list = "targets?year=" + YEAR + "&organization=" + FIRST_UNIT + "&q=" + code;
    assertThat(line.get(list).expect(200).items())
        .singleElement()
        .matches(row -> row.getString("budget").equals(budget));
    var inForce =
        line.get("targets/" + id + "/versions").expect(200).items().stream()
            .filter(row -> !row.isNull("inForceFrom"))
            .toList();
    assertThat(inForce).hasSize(versions);
    var text = auditor.get("departments/" + FIRST_UNIT + "/" + YEAR + "/document?format=html");
    assertThat(text.expect(200).text()).contains(budget);
  }

  private void adjust(String page, String budget) {
    var read = clerk.get(page).expect(200);
    var target = Json.createObjectBuilder(read.json().getJsonObject("target"));
    var fiscal = new BigDecimal(budget).subtract(new BigDecimal("5.00")); // beside 5.00 of others
    target.add("budget", budget).add("fiscal", fiscal.toPlainString());
    clerk.ifMatch(read.version()).put(page, target.build()).expect(200);
  }

  private static JsonObject renamed(Reply begun) {
    return Json.createObjectBuilder(begun.json().getJsonObject("target")).add("name", "别的").build();
  }

  private String draft() {
    var target = SampleTargets.completeBuilder().add("year", YEAR).build();
    return clerk.post("targets", target).expect(201).string("id");
  }

  private String submit(String id) {
    return clerk.submit(id).expect(201).string("submissionId");
  }

  private void approve(String submissionId) {
    for (var reviewer : new ApiClient[] {head, line, performance}) {
      reviewer.approve(submissionId).expect(200);
    }
  }

  private static JsonObject why(String reason) {
    var words = Json.createObjectBuilder().add("reason", reason);
    return words.add("explanation", "上级追加资金10万元，养护里程增加").build();
  }

  private static JsonObject comment(String words) {
    return Json.createObjectBuilder().add("comment", words).build();
  }
}
