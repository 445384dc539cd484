package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.People;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** 一上 to 二下: the bureau issues control figures, the unit revises to them, the sum holds. */
@WithJixiao
class ControlFiguresUiIT {

  private static final int YEAR = 2067;
  private static final int BY_PROGRAM = 2068;
  private static final long FORM = 10;
  private static final long ACT = 12;

  /** Three figures, a trace of each, and a notice to each who writes for the unit. */
  private static final long WRITTEN = 3 + 3 + 2;

  /** A chain counts for every later year, too; no other test has a second round. */
  private static final int OWN_CHAIN = 2070;

  private static final JsonObject WHY =
      Json.createObjectBuilder()
          .add("reason", "CONTROL_FIGURE")
          .add("explanation", "按控制数修订")
          .build();

  private static final String PAGE = "/projects/unit-figures.xhtml?unit=" + FIRST_UNIT + "&year=";

  private final Browser browser;
  private final RunningJixiao jixiao;
  private final People people;

  ControlFiguresUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
    people = People.of(jixiao);
  }

  @Test
  void theSecondRoundEndsWithWhatTheFiguresSay() throws Exception {
    var shared = approved(YEAR, "乡村道路", "80.00", "5.00");
    var paidByOne = approved(YEAR, "路灯", "85.00", "0.00");
    people
        .clerk()
        .post("targets", SampleTargets.completeBuilder().add("year", YEAR).build())
        .expect(201);
    try (var first = Desk.of(browser, jixiao, "performance");
        var second = Desk.of(browser, jixiao, "performance")) {
      first.open("/projects/control-figures.xhtml?year=" + YEAR);
      assertThat(first.text("units")).contains(FIRST_UNIT, "一上", "170.00");
      first.requireAccessible().screenshot("control-figures");
      first.page().click("#units tr:has-text('" + FIRST_UNIT + "') a");
      first.page().waitForSelector("[id='issue:give']");
      assertThat(first.text("notPassed")).contains("另有 1 个项目");
      second.open(PAGE + YEAR);
      issued(first, second);
    }
    revised(shared, paidByOne);
    try (var desk = Desk.of(browser, jixiao, "performance")) {
      assertThat(jixiao.cost(() -> desk.open(PAGE + YEAR))).isLessThanOrEqualTo(FORM);
      assertThat(desk.text("round")).isEqualTo("二上");
      people.approve(People.waiting(people.head(), shared));
      people.approve(People.waiting(people.head(), paidByOne));
      desk.open(PAGE + YEAR);
      assertThat(desk.text("round")).isEqualTo("二下");
      assertThat(desk.text("list")).contains("已按控制数批复");
      desk.requireAccessible().screenshot("control-figures-followed");
      desk.open("/projects/control-figures.xhtml?round=DOWN2&year=" + YEAR);
      assertThat(desk.text("units")).contains(FIRST_UNIT, "二下", "170.00", "160.00", "−10.00");
    }
    assertThat(people.line().get("targets/" + paidByOne).expect(200).string("budget"))
        .isEqualTo("80.00");
  }

  private void issued(Desk first, Desk second) throws Exception {
    var keyboard = first.page().keyboard();
    first.page().focus("[id='issue:figures:0:amount']");
    keyboard.press("Control+a");
    keyboard.type("八十");
    keyboard.press("Enter");
    assertThat(first.errors()).contains("第1个项目的控制数", "“八十”不是金额");
    assertThat(first.page().inputValue("[id='issue:figures:0:amount']")).isEqualTo("八十");
    retype(first, "figures:0:amount", "80万");
    retype(first, "figures:1:amount", "800000元");
    first.page().locator("[id='issue:sums']:has-text('160.00')").waitFor();
    assertThat(first.text("issue:figures:0:difference")).isEqualTo("−5.00");
    retype(first, "total", "150");
    first.click("issue:give");
    assertThat(first.errors()).contains("单位总额", "160.00 万元", "150.00 万元", "10.00 万元");
    first.requireAccessible().screenshot("control-figures-apart");
    first.click("issue:takeSum");
    first.page().locator("[id='issue:sums']:has-text('一致')").waitFor();
    assertThat(
            jixiao.cost(
                () -> {
                  first.page().focus("[id='issue:total']");
                  keyboard.press("Enter");
                  assertThat(first.news()).contains("已下达", "160.00");
                }))
        .isLessThanOrEqualTo(ACT + WRITTEN + FORM);
    assertThat(first.text("round")).isEqualTo("一下");
    second.click("issue:give");
    assertThat(second.errors()).contains("刚刚有人修改了同一内容");
    retype(first, "figures:1:amount", "79");
    first.click("issue:give");
    assertThat(first.errors()).contains("理由");
    first.requireAccessible().screenshot("control-figures-issued");
  }

  private static void retype(Desk desk, String field, String text) {
    desk.page().focus("[id='issue:" + field + "']");
    desk.page().keyboard().press("Control+a");
    desk.page().keyboard().type(text);
    desk.page().keyboard().press("Tab");
  }

  private void revised(String shared, String paidByOne) {
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      desk.open("/notices/notices.xhtml");
      assertThat(desk.page().textContent("main")).contains("控制数已下达，总额160.00万元，有2个项目");
      desk.open("/projects/targets.xhtml?year=" + YEAR);
      assertThat(desk.text("targets")).contains("待按控制数修订");
      TargetSheet.open(desk, paidByOne);
      assertThat(desk.text("controlFigure")).contains("一上 85.00 万元 → 控制数 80.00 万元，差 −5.00");
      desk.requireAccessible().screenshot("control-figure-of-a-target");
      desk.page().focus("[id='figure:revise']");
      desk.page().keyboard().press("Enter");
      assertThat(desk.news()).contains("按控制数修订");
      var sheet = TargetSheet.on(desk);
      assertThat(sheet.typed("budget")).isEqualTo("80.00 万元");
      assertThat(sheet.typed("fiscal")).isEqualTo("80.00 万元");
      assertThat(desk.text("adjusts")).contains("按控制数修订", "核减5.00万元");
      desk.requireAccessible().screenshot("control-figure-revision");
      sheet.settled().submit();
      assertThat(desk.news()).contains("路灯");

      desk.open(PAGE + YEAR);
      desk.requireAccessible().screenshot("control-figures-of-the-clerk");
      desk.click("issue:reviseAll");
      assertThat(desk.news()).contains("已开始修订 1 个项目");
      TargetSheet.open(desk, shared);
      assertThat(sheet.typed("fiscal")).isEqualTo("80.00 万元");
      sheet.type("budget", "84").submit();
      assertThat(desk.errors()).contains("控制数80.00万元");
      sheet.type("budget", "80").type("fiscal", "75").save();
      sheet.submit();
      assertThat(desk.news()).contains("乡村道路");
    }
    try (var desk = Desk.enlarged(browser, jixiao).logIn("clerk", Desk.PASSWORD)) {
      desk.open(PAGE + YEAR);
      desk.requireAccessible().screenshot("control-figures-200");
    }
  }

  @Test
  void areIssuedByProgramToo() {
    var id = approved(BY_PROGRAM, "桥梁", "85.00", "0.00");
    var page = "control-figures?unit=" + FIRST_UNIT + "&year=" + BY_PROGRAM;
    assertThat(people.clerk().get(page).expect(200).string("round")).isEqualTo("UP1");
    var figures = figures(id, "800000", "800000", null);
    people
        .clerk()
        .ifMatch("\"0\"")
        .put(page, figures)
        .expectProblem(403, "OrganizationRule.NOT_ALLOWED");
    people
        .performance()
        .ifMatch("\"0\"")
        .put(page, figures(id, "800000", "700000", null))
        .expectProblem(422, "ProjectRule.FIGURES_DO_NOT_SUM_UP");
    var issued = people.performance().ifMatch("\"0\"").once(id).put(page, figures).expect(200);
    people.performance().ifMatch("\"0\"").once(id).put(page, figures).expect(200);
    people.performance().ifMatch("\"0\"").put(page, figures).expect(412);
    assertThat(issued.string("round")).isEqualTo("DOWN1");
    people
        .performance()
        .ifMatch(issued.version())
        .put(page, figures(id, "790000", "790000", null))
        .expectProblem(422, "ProjectRule.MISSING")
        .expectFields("reason");
    people
        .performance()
        .ifMatch(issued.version())
        .put(page, figures(id, "790000", "790000", "财力减少"))
        .expect(200);
    var begun = people.clerk().post("targets/" + id + "/adjustment", WHY).expect(201);
    assertThat(begun.json().getJsonObject("target").getString("budget")).isEqualTo("79.00");
    people.approve(people.submitted(id));
    assertThat(people.clerk().get(page).expect(200).string("round")).isEqualTo("DOWN2");
  }

  @Test
  void theSecondRoundGoesTheChainThatIsSetForIt() {
    try (var admin = Desk.of(browser, jixiao, "admin")) {
      admin.open("/workflow/chains.xhtml?kind=SECOND_ROUND&year=" + OWN_CHAIN);
      admin.click("chain:steps:2:remove");
      admin.page().waitForCondition(() -> !admin.shows("chain:steps:2:remove"));
      admin.click("chain:keep");
      assertThat(admin.news()).contains("项目二上");
      admin.requireAccessible().screenshot("chain-of-the-second-round");
    }
    var id = approved(OWN_CHAIN, "水渠", "85.00", "0.00"); // by all three steps
    var page = "control-figures?unit=" + FIRST_UNIT + "&year=" + OWN_CHAIN;
    var figures = figures(id, "800000", "800000", null);
    people.performance().ifMatch("\"0\"").put(page, figures).expect(200);
    people.clerk().post("targets/" + id + "/adjustment", WHY).expect(201);
    var revision = people.submitted(id);
    people.head().approve(revision).expect(200);
    assertThat(people.line().approve(revision).expect(200).string("state")).isEqualTo("APPROVED");
    assertThat(people.clerk().get(page).expect(200).string("round")).isEqualTo("DOWN2");
  }

  private static JsonObject figures(String id, String amount, String total, String reason) {
    var figure = Json.createObjectBuilder().add("target", id).add("amount", amount);
    var figures = Json.createObjectBuilder().add("total", total);
    if (reason != null) {
      figures.add("reason", reason);
    }
    return figures.add("figures", Json.createArrayBuilder().add(figure)).build();
  }

  private String approved(int year, String name, String fiscal, String other) {
    var target =
        SampleTargets.completeBuilder()
            .add("year", year)
            .add("name", name)
            .add("fiscal", fiscal)
            .add("other", other)
            .build();
    var id = people.clerk().post("targets", target).expect(201).string("id");
    people.approve(people.submitted(id));
    return id;
  }
}
