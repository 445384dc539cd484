package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Overall;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.LoadState;
import jakarta.json.Json;
import org.junit.jupiter.api.Test;

/** A unit's overall target loses nothing: not to a second writer, nor to a lost session. */
@WithJixiao
class OverallWritingUiIT {

  private static final int SECOND_WRITER = 2075;
  private static final int LOST = 2076;
  private static final int ROWS = 2077;
  private static final long ACT = 12;

  /** What the quality review finds comes behind, with a form's budget and where words stand. */
  private static final long BEHIND = 14;

  private final Browser browser;
  private final RunningJixiao jixiao;

  OverallWritingUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @Test
  void bringsTwoWritersTogetherAndAsksWhereBothWroteDifferently() {
    try (var first = Desk.of(browser, jixiao, "clerk");
        var second = Desk.of(browser, jixiao, "clerk")) {
      Overall.open(first, FIRST_UNIT, SECOND_WRITER)
          .type("goal", "年初写的总体目标")
          .type("subTargets:0:title", "道路建设");
      var quick = Overall.open(first, FIRST_UNIT, SECOND_WRITER);
      first.page().waitForLoadState(LoadState.NETWORKIDLE);
      var slow = Overall.open(second, FIRST_UNIT, SECOND_WRITER);
      second.page().waitForSelector("#presence .other");
      assertThat(second.text("presence")).contains("周雨桐");

      slow.typing("goal", "后写的总体目标");
      quick.type("measures:0:text", "加强领导。");
      quick.type("goal", "先写的总体目标");
      slow.leave("goal", "后写的总体目标");
      second.page().waitForSelector("#question0");
      assertThat(second.text("question0")).contains("周雨桐", "先写的总体目标", "后写的总体目标");
      assertThat(slow.measures()).contains("加强领导。");
      second.requireAccessible().screenshot("department-second-writer");
      second.page().click("#question0 [data-act=mine]");
      slow.saved();
      assertThat(Overall.open(first, FIRST_UNIT, SECOND_WRITER).typed("goal")).isEqualTo("后写的总体目标");
    }
  }

  @Test
  void offersWhatWasTypedBeforeTheSessionWasLost() {
    try (var clerk = Desk.of(browser, jixiao, "clerk")) {
      var overall = Overall.open(clerk, FIRST_UNIT, LOST).type("subTargets:0:title", "环境整治");
      clerk.page().waitForLoadState(LoadState.NETWORKIDLE); // what is found comes behind
      clerk.loseSession();
      overall.leave("subTargets:0:goal", "没有来得及保存的目标");
      clerk.page().waitForURL("**/login.xhtml?from=*");
      clerk.logIn("clerk", Desk.PASSWORD);
      Overall.open(clerk, FIRST_UNIT, LOST);
      clerk.page().waitForSelector(".kept-offer:not([hidden])");
      overall.click("keptRestore");
      assertThat(Overall.open(clerk, FIRST_UNIT, LOST).typed("subTargets:0:goal"))
          .isEqualTo("没有来得及保存的目标");
    }
  }

  @Test
  void movesRowsWithoutAMouseAndTheirProjectsWithThem() throws Exception {
    var road = project();
    try (var clerk = Desk.of(browser, jixiao, "clerk")) {
      var overall = Overall.open(clerk, FIRST_UNIT, ROWS).type("subTargets:0:title", "甲");
      overall.click("addSubTarget").type("subTargets:1:title", "乙").link(0, road);
      assertThat(overall.serving(0)).contains(road);

      overall.press("subTargets:0:title", "Alt+ArrowDown");
      assertThat(overall.focused()).isEqualTo("subTargets:1:title");
      assertThat(overall.typed("subTargets:0:title")).isEqualTo("乙");
      assertThat(overall.serving(1)).contains(road);
      assertThat(Overall.open(clerk, FIRST_UNIT, ROWS).serving(1)).contains(road);
      overall.press("subTargets:1:title", "Alt+ArrowUp");
      assertThat(overall.typed("subTargets:0:title")).isEqualTo("甲");

      clerk.page().waitForLoadState(LoadState.NETWORKIDLE);
      var cost = jixiao.statements().during(() -> overall.type("subTargets:1:goal", "只改一格"));
      assertThat(cost.total()).as(cost.toString()).isLessThanOrEqualTo(ACT + BEHIND);
      clerk.page().click(".subs tbody tr:nth-child(1) .served button");
      overall.saved();
      assertThat(overall.serving(0)).doesNotContain(road);
    }
  }

  private String project() {
    var target = Json.createObjectBuilder(SampleTargets.complete()).add("year", ROWS).build();
    return ApiClient.as("clerk", jixiao).post("targets", target).expect(201).string("name");
  }
}
