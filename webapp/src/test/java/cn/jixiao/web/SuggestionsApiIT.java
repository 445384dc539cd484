package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static cn.jixiao.web.api.SampleTargets.SECOND_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.StatementCounter;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Indicators to pick from, out of the database: the library, and what suits a target. */
@WithJixiao
class SuggestionsApiIT {

  private static final long LIST = 4;
  private static final long FORM = 10;

  private final StatementCounter statements;
  private final ApiClient clerk;
  private final ApiClient neighbour;
  private final List<ApiClient> reviewers;

  SuggestionsApiIT(RunningJixiao jixiao) {
    statements = jixiao.statements();
    clerk = ApiClient.as("clerk", jixiao);
    neighbour = ApiClient.as("clerk2", jixiao);
    reviewers =
        List.of(
            ApiClient.as("head2", jixiao),
            ApiClient.as("line", jixiao),
            ApiClient.as("performance", jixiao));
  }

  @Test
  void theLibraryIsSearchedByWordsTopicAndCategory() {
    var all = clerk.get("indicators/library?size=100").expect(200);
    assertThat(all.total()).isGreaterThanOrEqualTo(150);

    var satisfaction =
        clerk.get("indicators/library?category=RECIPIENT_SATISFACTION&size=100").expect(200);
    assertThat(satisfaction.items())
        .isNotEmpty()
        .allMatch(entry -> entry.getString("level1").equals("满意度指标"));

    var roads = clerk.get("indicators/library?q=%E9%81%93%E8%B7%AF&topic=roads").expect(200);
    assertThat(roads.items())
        .isNotEmpty()
        .allMatch(entry -> entry.getString("topic").equals("roads"));

    var named = clerk.get("indicators/library?q=%E5%90%88%E6%A0%BC%E7%8E%87&size=100").items();
    var hits = named.stream().map(entry -> entry.getString("name").contains("合格率")).toList();
    assertThat(hits).startsWith(true).as("names first").isSortedAccordingTo(namesFirst());
    clerk.get("indicators/library?category=HEAVEN").expectProblem(400, "ApiRule.NOT_ONE_OF");
  }

  private static Comparator<Boolean> namesFirst() {
    return Comparator.reverseOrder();
  }

  @Test
  void aTargetIsOfferedTheOwnPastApprovedNeighboursAndTheLibrary() throws Exception {
    var code = SampleTargets.freshCode();
    written(clerk, FIRST_UNIT, 2061, code, "上年维修里程");
    var unapproved = written(neighbour, SECOND_UNIT, 2062, SampleTargets.freshCode(), "邻居草稿里程");
    var approved = written(neighbour, SECOND_UNIT, 2062, SampleTargets.freshCode(), "邻居批复里程");
    approve(approved);
    var target = written(clerk, FIRST_UNIT, 2062, code, "今年维修里程");

    var suggested = clerk.get("targets/" + target + "/suggestions").expect(200).items();

    assertThat(suggested).filteredOn(named("上年维修里程")).first().matches(from("OWN_PAST", 2061));
    assertThat(suggested).filteredOn(named("邻居批复里程")).first().matches(from("NEIGHBOUR", 2062));
    assertThat(suggested).noneMatch(named("邻居草稿里程")).noneMatch(named("今年维修里程"));
    assertThat(suggested).anyMatch(item -> item.getString("source").equals("LIBRARY"));
    neighbour
        .get("targets/" + target + "/suggestions")
        .expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
    assertThat(unapproved).isNotEqualTo(approved);
  }

  @Test
  void askLittleOfTheDatabase() throws Exception {
    var target = written(clerk, FIRST_UNIT, 2043, SampleTargets.freshCode(), "维修里程");
    var list = statements.during(() -> clerk.get("indicators/library?q=%E7%8E%87").expect(200));
    assertThat(list.total()).as(list.toString()).isLessThanOrEqualTo(LIST);
    var form = statements.during(() -> clerk.get("targets/" + target + "/suggestions").expect(200));
    assertThat(form.total()).as(form.toString()).isLessThanOrEqualTo(FORM);
  }

  private void approve(String targetId) {
    var submission = neighbour.submit(targetId).expect(201).string("submissionId");
    reviewers.forEach(reviewer -> reviewer.approve(submission).expect(200));
  }

  private static String written(
      ApiClient by, String unit, int year, String code, String indicator) {
    var target =
        SampleTargets.completeBuilder()
            .add("organization", unit)
            .add("year", year)
            .add("code", code)
            .add("name", "道路维修 " + code)
            .add(
                "indicators",
                Json.createArrayBuilder()
                    .add(row("产出指标", "数量指标", indicator, "≥12公里"))
                    .add(row("效益指标", "社会效益指标", "受益群众出行满意率", "≥90%")))
            .build();
    return by.post("targets", target).expect(201).string("id");
  }

  private static JsonObject row(String level1, String level2, String name, String value) {
    return Json.createObjectBuilder()
        .add("level1", level1)
        .add("level2", level2)
        .add("name", name)
        .add("value", value)
        .add("basis", "年度工作计划")
        .build();
  }

  private static Predicate<JsonObject> named(String name) {
    return item -> item.getJsonObject("indicator").getString("name").equals(name);
  }

  private static Predicate<JsonObject> from(String source, int year) {
    return item -> item.getString("source").equals(source) && item.getInt("year") == year;
  }
}
