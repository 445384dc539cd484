package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.People;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Keyboard;
import cn.jixiao.web.pages.Overall;
import cn.jixiao.web.pages.PointList;
import cn.jixiao.web.pages.Tasks;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The second round of a unit's whole text: figures, revisions and part one, one paper again. */
@WithJixiao
class AdjustedTextUiIT {

  private static final int YEAR = 2060;
  private static final String ADDRESS = "departments/" + FIRST_UNIT + "/" + YEAR + "/submission";

  private final Browser browser;
  private final RunningJixiao jixiao;
  private final People people;

  AdjustedTextUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
    people = People.of(jixiao);
  }

  @Test
  void whatFollowsControlFiguresTravelsAsOnePaperWithPartOne() {
    var road = drafted("乡村道路");
    var lamps = drafted("路灯");
    approved();
    issued(road, lamps);
    var journey = adjusted();
    people.head().approve(journey).expect(200);
    returned();
    people.clerk().submit(road).expectProblem(409, "ProjectRule.PART_OF_TEXT");
    assertThat(parts()).containsOnly("SUBMITTED");
    journey = corrected();
    assertThat(people.line().get("targets/" + road).string("budget"))
        .as("in force until the revision is approved")
        .isEqualTo("85.00");
    settledAndApproved(journey);
    assertThat(people.line().get("targets/" + road).string("budget")).isEqualTo("80.00");
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      Tasks.open(desk, FIRST_UNIT, YEAR);
      desk.page().click("#text");
      var code = desk.text("seal").strip();
      var seal = people.clerk().get("seals/" + code).expect(200).json();
      assertThat(seal.getJsonObject("overall").getString("goal")).contains("10公里");
      assertThat(desk.shows("differences")).as("nothing is adjusted any more").isFalse();
    }
  }

  /** The first round: part one and both projects, approved together. */
  private void approved() {
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      Overall.open(desk, FIRST_UNIT, YEAR).type("goal", "道路通达：维修村内道路12公里。").click("template");
    }
    var sent = people.clerk().post(ADDRESS).expect(201).string("submissionId");
    people.approve(sent);
  }

  private void issued(String... targets) {
    var figures = Json.createArrayBuilder();
    for (var target : targets) {
      figures.add(Json.createObjectBuilder().add("target", target).add("amount", "800000"));
    }
    var body = Json.createObjectBuilder().add("total", "1600000").add("figures", figures).build();
    var page = "control-figures?unit=" + FIRST_UNIT + "&year=" + YEAR;
    people.performance().ifMatch("\"0\"").put(page, body).expect(200);
  }

  private String adjusted() {
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      desk.open("/projects/unit-figures.xhtml?unit=" + FIRST_UNIT + "&year=" + YEAR);
      desk.click("issue:reviseAll");
      assertThat(desk.news()).contains("已开始修订 2 个项目");

      desk.open("/projects/department.xhtml?unit=" + FIRST_UNIT + "&year=" + YEAR);
      desk.page().click("[id='adjustment'] summary");
      desk.page().selectOption("[id='adjustment:reason']", "CONTROL_FIGURE");
      desk.page().fill("[id='adjustment:explanation']", "按控制数压减，少修2公里。");
      desk.requireAccessible().screenshot("part-one-adjustment-begin");
      desk.click("adjustment:adjust");
      assertThat(desk.news()).contains("已开始调整");
      Overall.open(desk, FIRST_UNIT, YEAR).type("goal", "道路通达：维修村内道路11公里。");
      assertThat(desk.text("adjusts")).contains("按控制数修订", "少修2公里");
      desk.requireAccessible().screenshot("part-one-adjustment");

      Tasks.open(desk, FIRST_UNIT, YEAR);
      assertThat(desk.text("overall")).contains("已批复", "调整中");
      var keys = Keyboard.of(desk);
      keys.to("[id='whole:submit']").press("Enter");
      assertThat(desk.page().textContent(".ui-confirm-dialog-message"))
          .contains("2个项目的调整", "160.00");
      keys.to(".ui-confirmdialog-yes").press("Enter");
      assertThat(desk.news()).contains("整体文本已上报");
      desk.requireAccessible().screenshot("text-adjusted");
    }
    var sent = people.clerk().get(ADDRESS).expect(200).json();
    assertThat(sent.getBoolean("adjustment")).isTrue();
    return sent.getString("submissionId");
  }

  /** The line division reads old beside new, and points at part one. */
  private void returned() {
    try (var desk = Desk.of(browser, jixiao, "line")) {
      desk.open("/workflow/inbox.xhtml");
      desk.page()
          .locator("#rows tbody tr")
          .filter(new Locator.FilterOptions().setHasText(String.valueOf(YEAR)))
          .locator("a")
          .click();
      desk.page().waitForSelector("[id='parts']");
      assertThat(desk.text("adjusting")).isEqualTo("整体文本调整");
      assertThat(desk.text("adjusts")).contains("少修2公里");
      assertThat(desk.page().locator("#list del").allTextContents()).containsOnly("85.00");
      assertThat(desk.page().locator("#differences del").allTextContents()).contains("2");
      desk.page().click("[id='list'] tbody a >> nth=0");
      desk.page().waitForSelector("#wholeText");
      assertThat(desk.text("differences")).contains("85", "80");
      desk.page().click("#wholeText");
      desk.page().waitForSelector("[id='parts']");
      var points = PointList.on(desk).set("overall.goal", "p", "里程与项目合计不符。");
      desk.requireAccessible().screenshot("text-adjusted-review");
      points.press("r").press("Enter");
      assertThat(desk.news()).contains("退回");
    }
  }

  private String corrected() {
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      Tasks.open(desk, FIRST_UNIT, YEAR);
      desk.page().click("#text");
      desk.page().click("#partOne");
      Overall.open(desk, FIRST_UNIT, YEAR).type("goal", "道路通达：维修村内道路10公里。");
      Tasks.open(desk, FIRST_UNIT, YEAR);
      desk.page().click("#text");
      var points = PointList.on(desk);
      desk.page().evaluate("document.activeElement.blur()");
      points.press("j");
      points.answer("已改为10公里。");
      desk.requireAccessible().screenshot("text-adjusted-back");
      desk.click("again:submit");
      assertThat(desk.news()).contains("整体文本已上报");
    }
    return people.clerk().get(ADDRESS).expect(200).string("submissionId");
  }

  private void settledAndApproved(String journey) {
    people.head().approve(journey).expect(200);
    var points = "submissions/" + journey + "/points";
    for (var point : people.line().get(points).expect(200).items()) {
      people.line().post(points + "/" + point.getString("id") + "/settlement").expect(200);
    }
    people.line().approve(journey).expect(200);
    people.performance().approve(journey).expect(200);
  }

  private String drafted(String name) {
    var target =
        SampleTargets.completeBuilder()
            .add("year", YEAR)
            .add("name", name)
            .add("fiscal", "85.00")
            .add("other", "0.00")
            .build();
    return people.clerk().post("targets", target).expect(201).string("id");
  }

  private List<String> parts() {
    return people.clerk().get(ADDRESS).expect(200).json().getJsonArray("parts").stream()
        .map(part -> ((JsonObject) part).getString("state"))
        .toList();
  }
}
