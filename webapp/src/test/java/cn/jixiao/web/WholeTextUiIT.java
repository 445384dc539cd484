package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Keyboard;
import cn.jixiao.web.pages.Overall;
import cn.jixiao.web.pages.PointList;
import cn.jixiao.web.pages.TargetSheet;
import cn.jixiao.web.pages.Tasks;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A unit's whole text goes its way as one paper: out, back for some of its parts, and approved. */
@WithJixiao
class WholeTextUiIT {

  private static final int YEAR = 2063;
  private static final int ALONE = 2064;
  private static final int PART_ONE_ALONE = 2059;
  private static final String ADDRESS = "departments/" + FIRST_UNIT + "/" + YEAR + "/submission";

  private final Browser browser;
  private final RunningJixiao jixiao;
  private final ApiClient clerk;

  WholeTextUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
    clerk = ApiClient.as("clerk", jixiao);
  }

  @Test
  void eightTargetsAndPartOneTravelTogetherByKeyboard() {
    var names = new ArrayList<String>();
    for (var i = 0; i < 8; i++) {
      names.add(write(YEAR));
    }
    submitted(names);
    agreed("head");
    returnedWithFivePoints();
    assertThat(states()).containsExactly(back(3, 8));
    threeAreChanged();
    agreed("head");
    secondRound();
    agreed("performance");
    assertThat(clerk.get(ADDRESS).expect(200).string("state")).isEqualTo("APPROVED");
    assertThat(states()).containsOnly("APPROVED");
    assertThat(clerk.get(ADDRESS).json().getJsonArray("parts")).hasSize(8);
    try (var desk = Desk.enlarged(browser, jixiao).logIn("clerk", Desk.PASSWORD)) {
      Tasks.open(desk, FIRST_UNIT, YEAR);
      desk.page().click("#text");
      desk.page().waitForSelector("[id='parts']");
      desk.requireAccessible().screenshot("text-200");
      assertThat(desk.text("timeline")).contains("批复");
    }
    partOneIsSealed();
  }

  /** Its document bears the code, and still says what was approved. */
  private void partOneIsSealed() {
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      Tasks.open(desk, FIRST_UNIT, YEAR);
      desk.page().click("#text");
      var code = desk.text("seal").strip();
      desk.page().click("#seal");
      desk.page().waitForSelector("#intact");
      assertThat(desk.page().locator(".paper").textContent()).contains("全镇道路通达");
      var document = clerk.get("departments/" + FIRST_UNIT + "/" + YEAR + "/document?format=docx");
      desk.page()
          .setInputFiles(
              "[id='compare:file']",
              new FilePayload("批复.docx", "application/octet-stream", document.expect(200).bytes()));
      desk.page().click("[id='compare:compare']");
      desk.page().waitForSelector("#same");
      desk.requireAccessible().screenshot("seal-of-part-one");
      var seal = clerk.get("seals/" + code).expect(200).json();
      assertThat(seal.isNull("targetId")).isTrue();
      assertThat(seal.getBoolean("intact")).isTrue();
      assertThat(seal.getJsonObject("overall").getString("goal")).contains("全镇道路通达");
      ApiClient.as("clerk2", jixiao)
          .get("seals/" + code)
          .expectProblem(404, "SealRule.UNKNOWN_CODE");
    }
  }

  private void submitted(List<String> names) {
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      Tasks.open(desk, FIRST_UNIT, YEAR);
      var keys = Keyboard.of(desk);
      keys.to("[id='whole:submit']").press("Enter");
      keys.to(".ui-confirmdialog-yes").press("Enter");
      assertThat(desk.errors()).contains("部门整体目标");

      var overall = Overall.open(desk, FIRST_UNIT, YEAR);
      overall.type("goal", "全镇道路通达，群众出行方便：2063年维修村内道路96公里，群众满意率达到90%以上。");
      overall.type("subTargets:0:title", names.get(0));
      overall.type("subTargets:0:goal", "维修村内道路12公里。");
      overall.type("subTargets:0:indicator", "维修里程≥12公里");
      overall.click("template");

      Tasks.open(desk, FIRST_UNIT, YEAR);
      desk.requireAccessible().screenshot("text-tasks");
      keys.to("[id='whole:submit']").press("Enter");
      desk.screenshot("text-confirm");
      keys.to(".ui-confirmdialog-yes").press("Enter");
      assertThat(desk.news()).contains("整体文本已上报");
      desk.page().waitForSelector("#checked .meta");
      desk.requireAccessible().screenshot("text-submitted");
    }
  }

  private void agreed(String account) {
    try (var desk = Desk.of(browser, jixiao, account)) {
      openText(desk);
      PointList.on(desk).press("a").press("Enter");
      assertThat(desk.news()).contains("已");
    }
  }

  /** Opens the whole text from the inbox. */
  private static void openText(Desk desk) {
    desk.open("/workflow/inbox.xhtml");
    var row = desk.page().locator("#rows tbody tr").filter(having(String.valueOf(YEAR)));
    row.locator("a").focus();
    desk.page().keyboard().press("Enter");
    desk.page().waitForSelector("[id='parts']");
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private void returnedWithFivePoints() {
    try (var desk = Desk.of(browser, jixiao, "line")) {
      openText(desk);
      Keyboard.of(desk).to("[id='list'] tbody a").press("Enter");
      desk.page().waitForSelector("#nextPart");
      PointList.on(desk)
          .set("purpose", "p", "请写明路段。")
          .set("indicators[0].value", "p", "请写明验收标准。")
          .press("n");
      part(desk, 2).set("purpose", "p", "请写明路段。").set("goals[0]", "p", "写明完成时间。").press("n");
      part(desk, 3).set("indicators[1].name", "p", "满意率应归满意度指标。");
      desk.requireAccessible().screenshot("text-part");
      PointList.on(desk).press("u");
      desk.page().waitForSelector("[id='parts']");
      PointList.on(desk);
      assertThat(desk.text("list")).contains("2条未答复", "1条未答复");
      desk.requireAccessible().screenshot("text-review");
      PointList.on(desk).press("r").press("Enter");
      assertThat(desk.news()).contains("退回");
    }
  }

  /** The page of the part with this number. */
  private static PointList part(Desk desk, int number) {
    desk.page()
        .waitForCondition(() -> desk.page().locator("#previousPart").count() == 1 && number > 1);
    return PointList.on(desk);
  }

  private void threeAreChanged() {
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      for (var part : parts("RETURNED")) {
        var sheet = TargetSheet.open(desk, part);
        sheet.type("purpose", "维修村内道路12公里，自村口至学校。").save();
        var points = PointList.on(desk);
        desk.page().evaluate("document.activeElement.blur()");
        points.press("j");
        for (var i = points.count("open"); i > 0; i--) {
          points.answer("已按意见修改。");
        }
      }
      desk.page().click("#wholeText");
      desk.page().waitForSelector("[id='again:submit']");
      assertThat(desk.text("list")).contains("未要求修改");
      desk.requireAccessible().screenshot("text-back");
      Keyboard.of(desk).to("[id='again:submit']").press("Enter");
      assertThat(desk.news()).contains("整体文本已上报");
    }
  }

  private void secondRound() {
    try (var desk = Desk.of(browser, jixiao, "line")) {
      openText(desk);
      PointList.on(desk);
      assertThat(desk.page().locator("[id='list'] tbody .tag.warn").allTextContents())
          .filteredOn(text -> text.contains("已修改"))
          .hasSize(3);
      assertThat(desk.text("list")).contains("未改动");
      desk.requireAccessible().screenshot("text-second-round");
      for (var i = 0; i < 3; i++) {
        desk.page()
            .locator("[id='list'] tbody tr")
            .filter(having("已修改"))
            .nth(i)
            .locator("a")
            .click();
        desk.page().waitForSelector("#wholeText");
        var points = PointList.on(desk).press("j");
        for (var open = points.count("answered"); open > 0; open--) {
          points.settle().press("j");
        }
        points.press("u");
        desk.page().waitForSelector("[id='parts']");
      }
      PointList.on(desk).press("a").press("Enter");
      assertThat(desk.news()).contains("已通过");
    }
  }

  @Test
  void aTargetOfATextThatWasGivenUpGoesAlone() {
    write(ALONE);
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      Overall.open(desk, FIRST_UNIT, ALONE).type("goal", "道路通达：维修村内道路12公里。").click("template");
      var address = "departments/" + FIRST_UNIT + "/" + ALONE + "/submission";
      clerk.get(address).expectProblem(404, "ProjectRule.UNKNOWN_TEXT");
      var sent = clerk.once("text" + ALONE).post(address).expect(201);
      assertThat(clerk.once("text" + ALONE).post(address).expect(201).json())
          .isEqualTo(sent.json());
      clerk.post(address).expectProblem(409, "WorkflowRule.ALREADY_UNDER_REVIEW");
      var target = clerk.get(address).json().getJsonArray("parts").getJsonObject(0).getString("id");
      var journey = sent.string("submissionId");
      ApiClient.as("head", jixiao).giveBack(journey, "逐个上报").expect(200);
      clerk.submit(target).expectProblem(409, "ProjectRule.PART_OF_TEXT");
      ApiClient.as("clerk2", jixiao).get(address).expect(404);

      desk.open("/projects/text.xhtml?text=" + sent.string("textId"));
      desk.page().click("#takingBack summary");
      desk.page().fill("[id='takingBack:comment']", "改为逐个上报");
      desk.click("takingBack:takeBack");
      assertThat(desk.news()).isNotBlank();
      clerk.submit(target).expect(201);
    }
  }

  @Test
  void partOneSetsOffAloneWhereAllTargetsWentAlone() {
    var target = SampleTargets.completeBuilder().add("year", PART_ONE_ALONE).build();
    clerk.submit(clerk.post("targets", target).expect(201).string("id")).expect(201);
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      Overall.open(desk, FIRST_UNIT, PART_ONE_ALONE)
          .type("goal", "道路通达：维修村内道路12公里。")
          .click("template");
      Tasks.open(desk, FIRST_UNIT, PART_ONE_ALONE);
      var keys = Keyboard.of(desk);
      keys.to("[id='whole:submit']").press("Enter");
      assertThat(desk.page().locator(".ui-confirm-dialog-message").textContent()).contains("单独");
      keys.to(".ui-confirmdialog-yes").press("Enter");
      assertThat(desk.news()).contains("整体文本已上报");
      desk.requireAccessible().screenshot("text-of-part-one");
    }
    var address = "departments/" + FIRST_UNIT + "/" + PART_ONE_ALONE + "/submission";
    var sent = clerk.get(address).expect(200).json();
    assertThat(sent.getJsonArray("parts")).isEmpty();
    for (var account : List.of("head", "line", "performance")) {
      ApiClient.as(account, jixiao).approve(sent.getString("submissionId")).expect(200);
    }
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      desk.open("/projects/text.xhtml?text=" + sent.getString("textId"));
      assertThat(desk.text("seal")).isNotBlank();
    }
  }

  private String write(int year) {
    var target = SampleTargets.completeBuilder().add("year", year).build();
    return clerk.post("targets", target).expect(201).string("name");
  }

  private List<String> states() {
    return of("state", null);
  }

  private List<String> parts(String state) {
    return of("id", state);
  }

  private List<String> of(String name, String state) {
    return clerk.get(ADDRESS).expect(200).json().getJsonArray("parts").stream()
        .map(part -> (JsonObject) part)
        .filter(part -> state == null || part.getString("state").equals(state))
        .map(part -> part.getString(name))
        .toList();
  }

  private static String[] back(int returned, int all) {
    var states = new String[all];
    for (var i = 0; i < all; i++) {
      states[i] = i < returned ? "RETURNED" : "SUBMITTED";
    }
    return states;
  }
}
