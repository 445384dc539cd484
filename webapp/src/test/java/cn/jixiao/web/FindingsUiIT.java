package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Overall;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the quality review finds reaches everybody it concerns: the clerk, who answers it, the
 * reviewer, who reads the answer, and the district, which sees it by rule, by unit and as a file.
 */
@WithJixiao
class FindingsUiIT {

  /** A year of this test's own: it counts everything that was found in it. */
  private static final int YEAR = 2038;

  /** A year of whose text nothing else is written. */
  private static final int ONLY_HERE = 2083;

  /** A year in which everything is given up. */
  private static final int GIVEN_UP = 2058;

  private static final String REASON = "区级文件统一规定的口径";

  private final List<Desk> desks = new ArrayList<>();
  private Browser browser;
  private RunningJixiao jixiao;
  private String targetId;

  @BeforeEach
  void aTargetWithASatisfactionOfAHundredPercent(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
    targetId = clerk().post("targets", doubtful(YEAR)).expect(201).string("id");
  }

  @AfterEach
  void everybodyGoesHome() {
    desks.forEach(Desk::close);
  }

  @Test
  void aWarningIsAnsweredAndTravelsToTheReviewerAndTheDistrict() throws IOException {
    var clerk = desk("clerk");
    clerk.open("/projects/target.xhtml?target=" + targetId);
    var warning = clerk.page().locator("#findings li.warn", having("满意度"));
    warning.first().waitFor();
    warning.first().getByText("说明理由").click();
    clerk.page().locator("#findings textarea").fill(REASON);
    clerk.page().locator("#findings .do .main").click();
    clerk.page().locator("#findings .answer", having(REASON)).waitFor();
    clerk.requireAccessible().screenshot("findings-of-a-target");

    clerk().submit(targetId).expect(201);

    var head = desk("head");
    head.open("/projects/target.xhtml?target=" + targetId);
    head.page().locator("#findings .answer", having(REASON)).waitFor();
    assertThat(head.page().locator("#findings textarea").count()).isZero();
    head.screenshot("findings-for-the-reviewer");

    var performance = desk("performance");
    performance.open("/checks/findings.xhtml?year=" + YEAR);
    assertThat(performance.page().locator("#rules tbody tr").count()).isPositive();
    performance.requireAccessible().screenshot("findings-by-rule");
    performance.open("/checks/findings.xhtml?by=UNIT&year=" + YEAR);
    performance.requireAccessible().screenshot("findings-by-unit");
    assertThat(performance.page().locator("#units tbody tr").allTextContents())
        .anyMatch(row -> row.contains(FIRST_UNIT));
    performance.open("/checks/findings.xhtml?by=FINDING&year=" + YEAR);
    assertThat(performance.page().locator("#findings tbody tr").allTextContents())
        .anyMatch(row -> row.contains(REASON));
    performance.requireAccessible().screenshot("findings-one-by-one");

    var file = performance.page().waitForDownload(() -> performance.click("download"));
    try (var stream = file.createReadStream()) {
      assertThat(written(stream)).contains(REASON);
    }
  }

  @Test
  void whatIsGivenUpConcernsTheDistrictNoMoreButIsStillToldBesideTheTarget() {
    var target = clerk().post("targets", doubtful(GIVEN_UP)).expect(201).string("id");
    var journey = clerk().submit(target).expect(201).string("submissionId");
    var performance = desk("performance");
    performance.open("/checks/findings.xhtml?by=FINDING&year=" + GIVEN_UP);
    assertThat(performance.page().locator("#findings tbody tr").count()).isPositive();

    ApiClient.as("head", jixiao).giveBack(journey, "与上年重复").expect(200);
    var reason = Json.createObjectBuilder().add("comment", "项目取消").build();
    clerk().post("submissions/" + journey + "/cancellation", reason).expect(200);

    for (var by : List.of("RULE", "UNIT", "FINDING")) {
      performance.open("/checks/findings.xhtml?by=" + by + "&year=" + GIVEN_UP);
      assertThat(performance.page().locator("#rules, #units, #findings").count()).as(by).isZero();
    }
    var findings = clerk().get("targets/" + target + "/findings").expect(200);
    assertThat(findings.text()).contains("C15c");
    var clerk = desk("clerk");
    clerk.open("/projects/target.xhtml?target=" + target);
    clerk.page().locator("#findings li.warn", having("满意度")).first().waitFor();
  }

  @Test
  void aUnitsWholeTextIsLookedOver() {
    var clerk = desk("clerk");
    clerk.open("/checks/unit.xhtml?unit=" + FIRST_UNIT + "&year=" + YEAR);
    assertThat(clerk.text("counts")).contains("请核实");
    clerk.requireAccessible().screenshot("findings-of-a-unit");
  }

  /** It blocks no target: it is mended on the page of part one, which shows what is left of it. */
  @Test
  void whatConcernsPartOneLeadsFromATargetToItsOwnPage() {
    var clerk = desk("clerk");
    Overall.open(clerk, FIRST_UNIT, ONLY_HERE).type("goal", "全面完成XX村的各项任务。");
    var target = clerk().post("targets", sample()).expect(201).string("id");
    clerk.page().locator("#findings li.block").first().waitFor();
    clerk.requireAccessible().screenshot("findings-of-part-one");

    clerk.open("/projects/target.xhtml?target=" + target + "&field=purpose");
    assertThat(TargetSheet.on(clerk).focused()).isEqualTo("purpose");
    var ofText = clerk.page().locator("#findings li.of-text");
    ofText.first().waitFor();
    assertThat(ofText.locator("button, textarea").count()).isZero();
    assertThat(clerk.page().locator("#found .tag.block").count()).isZero();
    clerk.requireAccessible().screenshot("findings-of-the-text-beside-a-target");

    ofText.locator("a[href*='field=overall.measures']").first().click();
    clerk.page().locator("[id='department:measures:0:text']:focus").waitFor();
    clerk.page().locator("#findings li").first().waitFor();
  }

  @Test
  void aTaskInWhichSomethingBlocksIsNotReady() {
    clerk()
        .post("targets", Json.createObjectBuilder(sample()).add("purpose", "维修XX村道路。").build())
        .expect(201);
    var clerk = desk("clerk");
    clerk.open("/projects/submission.xhtml?unit=" + FIRST_UNIT + "&year=" + ONLY_HERE);
    var row = clerk.page().locator("#list tr:not(#checked)", having("■"));
    row.first().waitFor();
    assertThat(row.first().textContent()).contains("填写中").doesNotContain("可上报");
    clerk.requireAccessible().screenshot("tasks-with-findings");
  }

  private static JsonObject sample() {
    return SampleTargets.completeBuilder().add("year", ONLY_HERE).build();
  }

  /** In the demonstration data the part one of two units stands with the first of them. */
  @Test
  void theProjectsOfADepartmentsOtherUnitsAreNotMissed() {
    var clerk = desk("clerk2");
    clerk.open("/checks/unit.xhtml?unit=602001&year=2027");
    assertThat(clerk.text("counts")).contains("请核实");
    assertThat(clerk.page().locator("main").textContent()).doesNotContain("C29", "C41");
  }

  @Test
  void theNeighbourSeesNothingOfIt() {
    var neighbour = desk("clerk2");
    neighbour.open("/checks/findings.xhtml?by=FINDING&year=" + YEAR);
    assertThat(neighbour.page().locator("#findings").count()).isZero();
    ApiClient.as("clerk2", jixiao).get("targets/" + targetId + "/findings").expect(404);
  }

  @Test
  void aRuleIsSetByThePerformanceDivisionFromAYearOn() {
    var performance = desk("performance");
    performance.open("/checks/catalogue.xhtml?year=2039&rule=C15b");
    performance.requireAccessible().screenshot("catalogue");
    performance.page().uncheck("[id='rule:enabled']");
    performance.click("rule:keep");
    assertThat(performance.page().locator("#rules tr", having("C15b")).textContent())
        .contains("停用");
    performance.open("/checks/catalogue.xhtml?year=2038");
    assertThat(performance.page().locator("#rules tr", having("C15b")).textContent())
        .doesNotContain("停用");
  }

  private static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private Desk desk(String account) {
    var desk = Desk.of(browser, jixiao, account);
    desks.add(desk);
    return desk;
  }

  private ApiClient clerk() {
    return ApiClient.as("clerk", jixiao);
  }

  private static JsonObject doubtful(int year) {
    var complete = SampleTargets.complete();
    var rows = Json.createArrayBuilder();
    complete.getJsonArray("indicators").forEach(rows::add);
    rows.add(
        Json.createObjectBuilder()
            .add("level1", "满意度指标")
            .add("level2", "服务对象满意度指标")
            .add("name", "沿线村民满意度")
            .add("description", "发放问卷200份，满意和基本满意的占比")
            .add("value", "≥100%")
            .add("basis", "历史标准：上年问卷结果"));
    return Json.createObjectBuilder(complete).add("year", year).add("indicators", rows).build();
  }

  /** A workbook is an archive of XML: whatever its cells say stands in there. */
  private static String written(InputStream workbook) throws IOException {
    var text = new StringBuilder();
    try (var parts = new ZipInputStream(workbook)) {
      while (parts.getNextEntry() != null) {
        text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
