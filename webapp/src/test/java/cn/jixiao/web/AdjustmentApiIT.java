package cn.jixiao.web;

import static cn.jixiao.web.api.People.saying;
import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.People;
import cn.jixiao.web.api.Reply;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** An approved target is changed by an adjustment alone, and not before that is approved. */
@WithJixiao
class AdjustmentApiIT {

  private static final int YEAR = 2046;

  private final People people;

  AdjustmentApiIT(RunningJixiao jixiao) {
    people = People.of(jixiao);
  }

  @Test
  void leavesWhatIsInForceUntilItIsApprovedAndWhereItIsCancelled() {
    var id = people.drafted(YEAR);
    var page = "targets/" + id + "/adjustment";
    people.clerk().post(page, why("SUPPLEMENT")).expectProblem(409, "ProjectRule.NOT_APPROVED");
    people.approve(people.submitted(id));
    var code = people.line().get("targets/" + id).expect(200).json();
    people
        .clerk()
        .ifMatch("\"1\"")
        .put("targets/" + id, code)
        .expectProblem(409, "ProjectRule.LOCKED");

    people.clerk().post(page, why("WHY")).expect(400).expectFields("reason");
    people
        .clerk()
        .post(page, Json.createObjectBuilder().add("reason", "SUPPLEMENT").build())
        .expectProblem(422, "ProjectRule.MISSING")
        .expectFields("explanation");
    people.head().post(page, why("SUPPLEMENT")).expectProblem(403, "OrganizationRule.NOT_ALLOWED");
    people.clerk2().post(page, why("SUPPLEMENT")).expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
    var begun = people.clerk().once(id).post(page, why("SUPPLEMENT")).expect(201);
    people.clerk().once(id).post(page, why("SUPPLEMENT")).expect(201);
    people.clerk().post(page, why("SUPPLEMENT")).expectProblem(409, "ProjectRule.ADJUSTED_ALREADY");
    people.clerk().submit(id).expectProblem(422, "ProjectRule.ADJUSTS_NOTHING");
    people.line().get(page).expectProblem(404, "ProjectRule.UNKNOWN_ADJUSTMENT");
    people.auditor().get(page).expect(200);

    people
        .clerk()
        .ifMatch(begun.version())
        .put(page, renamed(begun))
        .expectProblem(422, "ProjectRule.FIXED");
    adjust(page, "185.00");
    assertThat(people.clerk().get(page).expect(200).json().getJsonArray("changes")).hasSize(2);
    var returned = people.submitted(id);
    assertThat(
            people
                .line()
                .get("submissions/" + returned)
                .expect(200)
                .json()
                .getBoolean("adjustment"))
        .isTrue();
    assertInForce(id, "85.00", 1);
    people.head().giveBack(returned, "依据不足").expect(200);
    assertInForce(id, "85.00", 1);
    people.clerk().post("submissions/" + returned + "/cancellation", saying("不再追加")).expect(200);
    assertInForce(id, "85.00", 1);
    people.clerk().get(page).expectProblem(404, "ProjectRule.UNKNOWN_ADJUSTMENT");
    assertThat(people.clerk().get("targets/" + id).expect(200).json().getBoolean("adjusting"))
        .isFalse();

    people.clerk().post(page, why("POLICY_CHANGE")).expect(201);
    adjust(page, "95.00");
    var submission = people.submitted(id);
    people.head().approve(submission).expect(200);
    assertInForce(id, "85.00", 1);
    people.line().approve(submission).expect(200);
    people.performance().approve(submission).expect(200);
    assertInForce(id, "95.00", 2);
    var first = people.clerk().get("targets/" + id + "/versions/1").expect(200).json();
    assertThat(first.getJsonObject("target").getString("budget")).isEqualTo("85.00");
    assertThat(people.clerk().get("audit/events?subject=" + id + "&size=50").expect(200).text())
        .contains("AdjustmentBegun", "AdjustmentAdopted", "POLICY_CHANGE");
  }

  @Test
  void canBeGivenUpBeforeItIsSubmittedAndTakenBackAfter() {
    var id = people.drafted(YEAR);
    var page = "targets/" + id + "/adjustment";
    people.approve(people.submitted(id));
    var begun = people.clerk().post(page, why("EMERGENCY")).expect(201);
    people
        .head()
        .ifMatch(begun.version())
        .delete(page)
        .expectProblem(403, "OrganizationRule.NOT_ALLOWED");
    people.clerk().ifMatch(begun.version()).delete(page).expect(204);
    assertInForce(id, "85.00", 1);
    people.clerk().post(page, why("EMERGENCY")).expect(201);
    adjust(page, "90.00");
    var submission = people.submitted(id);
    people.clerk().post("submissions/" + submission + "/withdrawal", saying("写错")).expect(200);
    assertThat(people.clerk().get(page).expect(200).string("state")).isEqualTo("RETURNED");
    assertInForce(id, "85.00", 1);
    adjust(page, "91.00");
    people.approve(people.submitted(id));
    assertInForce(id, "91.00", 2);
  }

  /** What everybody gets who asks for the target: page, list, sum, text, seal. */
  private void assertInForce(String id, String budget, int versions) {
    var target = people.line().get("targets/" + id).expect(200);
    assertThat(target.string("budget")).isEqualTo(budget);
    assertThat(target.string("state")).isEqualTo("APPROVED");
    var code = target.string("code");
    var list = "targets?year=" + YEAR + "&organization=" + FIRST_UNIT + "&q=" + code;
    assertThat(people.line().get(list).expect(200).items())
        .singleElement()
        .matches(row -> row.getString("budget").equals(budget));
    var inForce =
        people.line().get("targets/" + id + "/versions").expect(200).items().stream()
            .filter(row -> !row.isNull("inForceFrom"))
            .toList();
    assertThat(inForce).hasSize(versions);
    var text =
        people.auditor().get("departments/" + FIRST_UNIT + "/" + YEAR + "/document?format=html");
    assertThat(text.expect(200).text()).contains(budget);
  }

  private void adjust(String page, String budget) {
    var read = people.clerk().get(page).expect(200);
    var target = Json.createObjectBuilder(read.json().getJsonObject("target"));
    var fiscal = new BigDecimal(budget).subtract(new BigDecimal("5.00")); // beside 5.00 of others
    target.add("budget", budget).add("fiscal", fiscal.toPlainString());
    people.clerk().ifMatch(read.version()).put(page, target.build()).expect(200);
  }

  private static JsonObject renamed(Reply begun) {
    return Json.createObjectBuilder(begun.json().getJsonObject("target")).add("name", "别的").build();
  }

  private static JsonObject why(String reason) {
    var words = Json.createObjectBuilder().add("reason", reason);
    return words.add("explanation", "上级追加资金10万元，养护里程增加").build();
  }
}
