package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.People;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Keyboard;
import com.microsoft.playwright.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several papers are decided on with one reason: one that is refused keeps back no other. */
@WithJixiao
class BulkUiIT {

  private static final int YEAR = 2065;
  private static final int LAST_YEAR = 2081;

  private final RunningJixiao jixiao;
  private final ApiClient clerk;

  BulkUiIT(RunningJixiao jixiao) {
    this.jixiao = jixiao;
    clerk = ApiClient.as("clerk", jixiao);
  }

  @Test
  void threeAreChosenAndOneOfThemWasWithdrawnMeanwhile(Browser browser) {
    var journeys = Stream.generate(this::submitted).limit(3).toList();
    try (var desk = Desk.of(browser, jixiao, "head")) {
      desk.open("/workflow/bulk.xhtml?" + ids(journeys));
      assertThat(desk.text("sum")).contains("3份", "255.00");
      desk.click("bulk:approve");
      desk.page().click(".ui-confirmdialog-yes");
      assertThat(desk.errors()).contains("没有填写理由");
      desk.page().fill("[id='bulk:comment']", "均为上年延续项目，无疑点。");
      desk.requireAccessible().screenshot("bulk");

      clerk.post("submissions/" + journeys.get(1) + "/withdrawal", reason()).expect(200);
      desk.click("bulk:approve");
      desk.page().click(".ui-confirmdialog-yes");
      desk.page().waitForSelector("#done");
      assertThat(desk.text("done")).contains("已办理2份");
      desk.requireAccessible().screenshot("bulk-done");
    }
    for (var agreed : List.of(journeys.get(0), journeys.get(2))) {
      var journey = clerk.get("submissions/" + agreed).expect(200);
      assertThat(journey.string("step")).isEqualTo("LINE_DIVISION");
      assertThat(journey.text()).contains("均为上年延续项目");
    }
    try (var line = Desk.of(browser, jixiao, "line")) {
      line.open("/workflow/bulk.xhtml?" + ids(journeys));
      assertThat(line.text("missing")).contains("1份");
      line.page().fill("[id='bulk:comment']", "请补充依据。");
      line.click("bulk:giveBack");
      line.page().click(".ui-confirmdialog-yes");
      line.page().waitForSelector("#done");
      assertThat(line.text("done")).contains("已办理2份，未能办理0份");
    }
    var trail = ApiClient.as("auditor", jixiao).get("audit/events?actor=line&size=20");
    assertThat(trail.expect(200).text().split("请补充依据").length - 1).isEqualTo(2);
  }

  @Test
  void theyAreChosenInTheInbox(Browser browser) {
    submitted();
    try (var desk = Desk.of(browser, jixiao, "head")) {
      desk.open("/workflow/inbox.xhtml");
      assertThat(desk.page().locator("#together").isDisabled()).isTrue();
      desk.page().locator("#rows tbody input").first().check();
      assertThat(desk.text("howMany")).contains("已选1份");
      desk.requireAccessible().screenshot("bulk-choice");
      desk.page().locator("[data-choose='all']").click();
      var rows = desk.page().locator("#rows tbody tr").count();
      assertThat(desk.text("howMany")).contains("已选" + rows + "份");
      desk.click("together");
      desk.page().waitForSelector("[id='bulk:comment']");
      assertThat(desk.page().locator("#rows tbody tr").count()).isEqualTo(rows);
    }
    try (var desk = Desk.enlarged(browser, jixiao).logIn("head", Desk.PASSWORD)) {
      desk.open("/workflow/inbox.xhtml");
      desk.page().locator("#rows tbody input").first().check();
      desk.click("together");
      desk.page().waitForSelector("[id='bulk:comment']");
      desk.requireAccessible().screenshot("bulk-200");
    }
  }

  @Test
  void whatIsAsLastYearIsToldAndChosenTogether(Browser browser) {
    var road = SampleTargets.undoubtedBuilder().build();
    People.of(jixiao).approve(submitted(road, LAST_YEAR));
    submitted(road, LAST_YEAR + 1);
    submitted(SampleTargets.undoubtedBuilder().add("name", "桥梁养护").build(), LAST_YEAR + 1);
    try (var desk = Desk.of(browser, jixiao, "head")) {
      desk.open("/workflow/inbox.xhtml?year=" + (LAST_YEAR + 1));
      assertThat(desk.text("rows").split("与上年相同")).as("one row is").hasSize(2);
      var keys = Keyboard.of(desk);
      keys.to("[data-choose='lowRisk']").press("Enter");
      assertThat(desk.text("howMany")).contains("已选1份");
      desk.requireAccessible().screenshot("bulk-low-risk");
      keys.to("#together").press("Enter");
      desk.page().waitForSelector("[id='bulk:comment']");
      assertThat(desk.text("rows")).contains("通村道路养护", "与上年相同").doesNotContain("桥梁");
      keys.into("[id='bulk:comment']", "与上年批复相同，无疑点。");
      desk.requireAccessible().screenshot("bulk-unchanged");
      keys.to("[id='bulk:approve']").press("Enter");
      keys.to(".ui-confirmdialog-yes").press("Enter");
      desk.page().waitForSelector("#done");
      assertThat(desk.text("done")).contains("已办理1份");
      desk.open("/workflow/inbox.xhtml?year=" + (LAST_YEAR + 1));
      desk.click("parts:clear"); // it would be kept for the tests that follow
      desk.page().waitForURL("**/inbox.xhtml");
    }
  }

  private String submitted() {
    return submitted(SampleTargets.complete(), YEAR);
  }

  private String submitted(JsonObject written, int year) {
    var target = Json.createObjectBuilder(written).add("year", year).build();
    var id = clerk.post("targets", target).expect(201).string("id");
    return clerk.submit(id).expect(201).string("submissionId");
  }

  private static JsonObject reason() {
    return Json.createObjectBuilder().add("comment", "改金额").build();
  }

  private static String ids(List<String> journeys) {
    return String.join("&", journeys.stream().map(id -> "ids=" + id).toList());
  }
}
