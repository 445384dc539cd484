package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Overall;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** The performance division writes what units may begin their measures with. */
@WithJixiao
class MeasureTemplateUiIT {

  private static final int YEAR = 2078;
  private static final String PAGE = "/projects/measure-template.xhtml?year=" + YEAR;
  private static final long FORM = 10;
  private static final long ACT = 12;

  private final Browser browser;
  private final RunningJixiao jixiao;

  MeasureTemplateUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @Test
  void isWrittenForARegionFromAYearOn() throws Exception {
    try (var performance = Desk.of(browser, jixiao, "performance");
        var second = Desk.of(browser, jixiao, "performance");
        var clerk = Desk.of(browser, jixiao, "clerk")) {
      performance.click("toMeasures");
      performance.page().waitForSelector("[id='template:keep']");
      assertThat(jixiao.cost(() -> performance.open(PAGE))).isLessThanOrEqualTo(FORM);
      second.open(PAGE);
      fill(performance, 0, "text", "由镇长负总责。");
      performance.click("template:measures:6:remove");
      performance.page().waitForSelector("[id='template:measures:6:text']", gone());
      performance.click("template:add");
      performance.page().waitForSelector("[id='template:measures:6:text']");
      fill(performance, 6, "text", "没有标题的措施");
      performance.click("template:keep");
      assertThat(performance.errors()).contains("标题", "没有填写");
      fill(performance, 6, "heading", "加强领导");
      performance.page().waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(jixiao.cost(() -> keep(performance))).isLessThanOrEqualTo(ACT + FORM);
      performance.requireAccessible().screenshot("measure-template");

      fill(second, 0, "text", "另一个人同时写的");
      second.click("template:keep");
      assertThat(second.errors()).contains("刚刚有人修改");

      var overall = Overall.open(clerk, FIRST_UNIT, YEAR).click("template");
      assertThat(overall.typed("measures:0:text")).isEqualTo("完善制度建设。由镇长负总责。");
      assertThat(overall.typed("measures:6:text")).isEqualTo("加强领导。没有标题的措施");
    }
  }

  @Test
  void isNobodyElsesToSee() {
    try (var clerk = Desk.of(browser, jixiao, "clerk")) {
      assertThat(clerk.shows("toMeasures")).isFalse();
      assertThat(clerk.page().navigate(PAGE).status()).isEqualTo(403);
    }
  }

  private static void fill(Desk desk, int row, String column, String text) {
    desk.page().fill("[id='template:measures:" + row + ":" + column + "']", text);
  }

  private static void keep(Desk desk) {
    desk.click("template:keep");
    assertThat(desk.news()).contains(String.valueOf(YEAR));
  }

  private static Page.WaitForSelectorOptions gone() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
  }
}
