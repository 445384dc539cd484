package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.Reply;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A region that asks for indicators otherwise says so in a row of data; everything follows. */
@WithJixiao
class FramesUiIT {

  private static final int USUAL = 2071;
  private static final int CHANGED = 2072;
  private static final int CHANGED_BACK = 2073;

  private final Browser browser;
  private final RunningJixiao jixiao;
  private final ApiClient api;

  FramesUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
    api = ApiClient.as("clerk", jixiao);
  }

  /** For one year the district asks for costs first, and for weights that add up to 90. */
  @BeforeEach
  void theDistrictChanges() throws SQLException {
    try (var connection = jixiao.connect();
        var insert =
            connection.prepareStatement(
                "insert ignore into indicators_frame_use values"
                    + " (2072, 0, '139901', 2072, 'FRAME_2021', 'COSTS OUTPUT', 90),"
                    + " (2073, 0, '139901', 2073, 'FRAME_2015', 'OUTPUT BENEFIT', null)")) {
      insert.executeUpdate();
    }
  }

  @Test
  void aFormOffersTheCategoriesAndTheWeightsOfItsYear() {
    try (var clerk = Desk.of(browser, jixiao, "clerk")) {
      for (var year : List.of(USUAL, CHANGED_BACK)) {
        TargetSheet.open(clerk, written(year));
        assertThat(choices(clerk)).contains("可持续影响指标").doesNotContain("经济成本指标");
        assertThat(hasWeights(clerk)).isFalse();
      }
      TargetSheet.open(clerk, written(CHANGED));
      assertThat(choices(clerk)).contains("经济成本指标").doesNotContain("可持续影响指标");
      assertThat(hasWeights(clerk)).isTrue();
      clerk.requireAccessible().screenshot("form-of-2021");
    }
  }

  @Test
  void aNewTargetFollowsTheYearThatIsChosenForIt() {
    try (var clerk = Desk.of(browser, jixiao, "clerk")) {
      var sheet = TargetSheet.fresh(clerk);
      assertThat(choices(clerk)).doesNotContain("经济成本指标");
      sheet.type("year", String.valueOf(CHANGED)).type("name", "换了年度的项目");
      assertThat(choices(clerk)).contains("经济成本指标");
      assertThat(hasWeights(clerk)).isTrue();
      assertThat(sheet.type("indicators:0:weight", "50").saving()).contains("已保存");
      sheet.discard();
    }
  }

  @Test
  void theReviewAndTheSubmissionAskForWhatTheRegionAsksFor() {
    var id = written(CHANGED);
    assertThat(found(id))
        .anyMatch(told -> told.startsWith("C01d") && told.contains("成本指标"))
        .anyMatch(told -> told.startsWith("C42b"));
    api.submit(id).expectProblem(422, "ProjectRule.CATEGORY_MISSING");
    assertThat(found(written(USUAL))).noneMatch(told -> told.matches("C(01d|42).*"));
  }

  @Test
  void aTextFromOutsideIsJudgedByTheRegionOfItsUnitWhereThatIsKnown() {
    assertThat(judged(SampleTargets.FIRST_UNIT, CHANGED))
        .anyMatch(told -> told.startsWith("C01d") && told.contains("成本指标"));
    assertThat(judged(SampleTargets.FIRST_UNIT, USUAL)).noneMatch(told -> told.startsWith("C01d"));
    assertThat(judged("999001", CHANGED)).noneMatch(told -> told.startsWith("C01d"));
  }

  private List<String> judged(String unit, int year) {
    var project =
        Json.createObjectBuilder(SampleTargets.complete()).remove("organization").remove("year");
    var text =
        Json.createObjectBuilder()
            .add("organization", Json.createObjectBuilder().add("code", unit).addNull("name"))
            .add("year", year)
            .add(
                "overall",
                Json.createObjectBuilder()
                    .addNull("goal")
                    .add("subTargets", JsonValue.EMPTY_JSON_ARRAY)
                    .add("measures", JsonValue.EMPTY_JSON_ARRAY))
            .add("projects", Json.createArrayBuilder().add(project));
    return told(api.post("checks", text.build()));
  }

  @Test
  void aWorkbookOffersTheCategoriesOfItsYear() throws IOException {
    written(USUAL);
    written(CHANGED);
    assertThat(sharedTexts(USUAL)).contains("可持续影响指标").doesNotContain("经济成本指标");
    assertThat(sharedTexts(CHANGED)).contains("经济成本指标").doesNotContain("可持续影响指标");
  }

  private static List<String> choices(Desk desk) {
    return desk.page().locator("[id='target:indicators'] option").allTextContents();
  }

  private static boolean hasWeights(Desk desk) {
    return desk.page().locator("[id='target:indicators:0:weight']").count() > 0;
  }

  private String written(int year) {
    var target = SampleTargets.completeBuilder().add("year", year).build();
    return api.post("targets", target).expect(201).string("id");
  }

  private List<String> found(String targetId) {
    return told(api.get("targets/" + targetId + "/findings"));
  }

  /** Rule and sentence of all that is told. */
  private static List<String> told(Reply findings) {
    return findings
        .expect(200)
        .json()
        .getJsonArray("findings")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(finding -> finding.getString("rule") + " " + finding.getString("message"))
        .toList();
  }

  private String sharedTexts(int year) throws IOException {
    var unit = SampleTargets.FIRST_UNIT;
    var file = api.get("departments/" + unit + "/" + year + "/workbook").expect(200).bytes();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("xl/sharedStrings.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no texts");
  }
}
