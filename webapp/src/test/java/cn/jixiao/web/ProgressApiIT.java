package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static cn.jixiao.web.api.SampleTargets.SECOND_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.Reply;
import cn.jixiao.web.api.SampleTargets;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Every unit and how far it is with a year, as those see it who oversee it. */
@WithJixiao
class ProgressApiIT {

  /** Years of this test's own: it counts everything that there is in them. */
  private static final int YEAR = 2091;

  private static final int LATE = 2092;
  private static final String SECRET = "4321.99";

  private final RunningJixiao jixiao;
  private final ApiClient clerk;
  private final ApiClient head;
  private final ApiClient performance;

  ProgressApiIT(RunningJixiao jixiao) {
    this.jixiao = jixiao;
    clerk = ApiClient.as("clerk", jixiao);
    head = ApiClient.as("head", jixiao);
    performance = ApiClient.as("performance", jixiao);
  }

  @Test
  void everyUnitIsThereWithWhatItHasAndWhoHoldsIt() {
    draft(YEAR, SECRET);
    var submitted = clerk.submit(draft(YEAR, "85.00")).expect(201).string("submissionId");
    var returned = clerk.submit(draft(YEAR, "85.00")).expect(201).string("submissionId");
    head.giveBack(returned, "请写明地点").expect(200);
    head.approve(submitted).expect(200);

    var page = performance.get("progress?size=100&year=" + YEAR).expect(200);
    var unit = of(page, FIRST_UNIT);
    assertThat(unit.getString("state")).isEqualTo("RETURNED");
    assertThat(counts(unit)).containsExactly(1, 1, 1, 0, 0, 0);
    assertThat(unit.getString("budget")).startsWith("1700000");
    var holders = unit.getJsonArray("holders").getValuesAs(JsonObject.class);
    assertThat(holders).extracting(it -> it.getInt("targets")).containsExactly(1, 1);
    assertThat(holders).anyMatch(it -> it.isNull("step") && it.isNull("place"));
    assertThat(holders)
        .anyMatch(
            it ->
                it.toString().contains("LINE_DIVISION")
                    && it.getString("since") != null
                    && it.getString("place") != null);
    assertThat(page.text()).doesNotContain("4321", "道路维修");

    assertThat(of(page, SECOND_UNIT).getString("state")).isEqualTo("NOT_BEGUN");
    assertThat(page.json().getInt("notBegun")).isEqualTo(page.total() - 1);
    assertThat(counts(page.json().getJsonObject("sum"))).containsExactly(1, 1, 1, 0, 0, 0);
    assertThat(performance.get("progress?state=RETURNED&year=" + YEAR).expect(200).total())
        .isEqualTo(1);
    assertThat(performance.get("progress?state=NOT_BEGUN&year=" + YEAR).expect(200).items())
        .noneMatch(item -> item.toString().contains(FIRST_UNIT));
    assertThat(performance.get("progress?size=1&page=2&year=" + YEAR).expect(200).items())
        .hasSize(1);
  }

  @Test
  void whatIsBeyondItsDayIsFound() throws SQLException {
    var late = clerk.submit(draft(LATE, "85.00")).expect(201).string("submissionId");
    clerk.submit(draft(LATE, "85.00")).expect(201);
    assertThat(performance.get("progress?timing=LATE&year=" + LATE).expect(200).total()).isZero();
    try (var connection = jixiao.connect();
        var update =
            connection.prepareStatement(
                "update workflow_review set due = '2026-01-05' where submission_id = ?"
                    + " and state = 'OPEN'")) {
      update.setLong(1, Long.parseLong(late));
      update.executeUpdate();
    }
    var page = performance.get("progress?timing=LATE&year=" + LATE).expect(200);
    assertThat(page.total()).isEqualTo(1);
    assertThat(counts(of(page, FIRST_UNIT))).containsExactly(0, 2, 0, 0, 0, 1);
    head.approve(late).expect(200);
    assertThat(performance.get("progress?timing=LATE&year=" + LATE).expect(200).total()).isZero();
  }

  @Test
  void aHeadSeesTheirOwnUnitsAndTheAuditorTheRegion() {
    var own = head.get("progress?size=100&year=2027").expect(200);
    assertThat(own.text()).contains(FIRST_UNIT).doesNotContain(SECOND_UNIT);
    var all = ApiClient.as("auditor", jixiao).get("progress?size=100&year=2027").expect(200);
    assertThat(all.text()).contains(FIRST_UNIT, SECOND_UNIT);
    assertThat(head.get("progress?organization=602&year=2027").expect(200).total()).isZero();
  }

  @Test
  void isNeitherTheDeclarantsNorTheAdministrators() {
    for (var account : new String[] {"clerk", "admin"}) {
      ApiClient.as(account, jixiao)
          .get("progress?year=2027")
          .expectProblem(403, "OrganizationRule.NOT_ALLOWED");
    }
  }

  @Test
  void asksForAYear() {
    performance.get("progress").expectProblem(400, "ApiRule.PARAMETER_MISSING");
    performance.get("progress?year=x").expectProblem(400, "ApiRule.PARAMETER_MALFORMED");
    performance.get("progress?year=2027&state=x").expectProblem(400, "ApiRule.NOT_ONE_OF");
    performance.get("progress?year=2027&timing=x").expectProblem(400, "ApiRule.NOT_ONE_OF");
  }

  private String draft(int year, String budget) {
    var fiscal = budget.equals("85.00") ? "80.00" : budget;
    var other = budget.equals("85.00") ? "5.00" : "0";
    var target =
        SampleTargets.completeBuilder()
            .add("year", year)
            .add("budget", budget)
            .add("fiscal", fiscal)
            .add("other", other);
    return clerk.post("targets", target.build()).expect(201).string("id");
  }

  private static JsonObject of(Reply page, String unit) {
    return page.items().stream()
        .filter(item -> item.getJsonObject("organization").getString("code").equals(unit))
        .findFirst()
        .orElseThrow();
  }

  private static int[] counts(JsonObject told) {
    return new int[] {
      told.getInt("drafts"),
      told.getInt("submitted"),
      told.getInt("returned"),
      told.getInt("approved"),
      told.getInt("stopped"),
      told.getInt("late")
    };
  }
}
