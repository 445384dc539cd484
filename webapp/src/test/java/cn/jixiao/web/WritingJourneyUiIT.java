package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Keyboard;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A clerk's whole way with a new target: written by keyboard, its indicators pasted out of a
 * spreadsheet, every kind of rule broken once, told beside the form while writing, repaired as the
 * remedy says, and submitted.
 */
@WithJixiao
class WritingJourneyUiIT {

  private static final String NAME = "云岭片区农村道路养护";
  private static final String PURPOSE = "用于云岭片区64公里农村道路的日常保洁、坑槽修补和边沟清理，平均每公里0.93万元。";
  private static final String GOAL = "全年养护云岭片区农村道路64公里，坑槽5天内修复，沿线村民出行安全畅通。";
  private static final String CODE = "13990126P00A1B310077M";

  /** As a spreadsheet puts it on the clipboard: name, description, value, basis. */
  private static final String BLOCK =
      String.join(
          "\n",
          "养护道路里程\t列入养护计划并完成养护的农村道路里程\t=64公里\t计划标准：年度道路养护计划",
          "养护路段抽检合格率\t\"抽检合格路段占抽检路段的\n比例\"\t大于等于９０％\t行业标准：公路养护技术规范",
          "坑槽修复时限\t从发现坑槽到修复完成的天数\t≤5天\t行业标准：公路养护质量评定规范",
          "每公里养护成本\t养护总支出除以养护里程\t≤0.93万元\t计划标准：养护服务合同单价",
          "道路通行投诉下降率\t通行投诉件数比上年减少的比例\t≥10百分比\t历史标准：上年投诉台账",
          "沿线村民满意度\t发放问卷200份，满意和基本满意的占比\t≧90%\t历史标准：上年问卷调查结果");

  /**
   * A rule and how it is broken.
   *
   * @param line the line of the catalogue
   * @param good what stands there before and after; null where the page repairs it with one click
   */
  private record Break(String line, String field, String bad, String good) {}

  private static final List<Break> BREAKS =
      List.of(
          new Break("C02", "purpose", "待填", PURPOSE),
          new Break("C03", "code", "13990126P00A1B310077N", CODE),
          new Break("C04", "other", "5万", "0"),
          new Break("C05", "plan:2:percent", "40", "85"),
          new Break("C08", "purpose", "农村道路养护", PURPOSE),
          new Break("C09", "goals:0:text", "道路养护", GOAL),
          new Break("C11", "indicators:0:measureUnit", "", "公里"),
          new Break("C12", "indicators:0:measureUnit", "公里完成年度工作计划", "公里"),
          new Break("C13", "indicators:0:name", "数量指标", "养护道路里程"),
          new Break("C15", "indicators:1:value", "120", "90"),
          new Break("C18", "indicators:3:value", "93", "0.93"),
          new Break("C14", "indicators:4:description", "道路通行投诉下降率", "通行投诉件数比上年减少的比例"),
          new Break("C22", "indicators:4:name", "群众满意率", "道路通行投诉下降率"),
          new Break("C26", "indicators:5:basis", "施工合同", "历史标准：上年问卷调查结果"),
          new Break("C32", "purpose", PURPOSE + "推进社会主义新农村建设。", PURPOSE),
          new Break("C35", "indicators:0:description", "列入养护计划并完成养护的的农村道路里程", null));

  private final Browser browser;
  private final RunningJixiao jixiao;

  WritingJourneyUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @Test
  void leadsFromAnEmptyFormOverEveryKindOfRuleToTheUnitHead() {
    try (var clerk = Desk.of(browser, jixiao, "clerk")) {
      write(Keyboard.of(clerk));
      var sheet = TargetSheet.on(clerk).paste("indicators:0:name", BLOCK).save();
      assertThat(sheet.typed("indicators:0:name")).isEqualTo("养护道路里程");
      assertThat(sheet.value(1)).isEqualTo("≥ 90 %");
      assertThat(sheet.value(4)).isEqualTo("≥ 10 %");
      assertThat(sheet.value(3)).isEqualTo("≤ 0.93 万元");
      clerk.page().waitForSelector("#findings .card");
      assertThat(clerk.page().locator("ol.findings li.block").allTextContents()).isEmpty();
      clerk.requireAccessible().screenshot("journey-written");

      for (var broken : BREAKS) {
        breakAndRepair(clerk, sheet, broken);
      }
      assertThat(clerk.page().locator("ol.findings li.block").allTextContents()).isEmpty();
      clerk.screenshot("journey-repaired");

      sheet.save();
      Keyboard.of(clerk).to("[id='target:submit']").press("Enter");
      clerk.page().waitForSelector(".notice.ok:has-text('" + NAME + "'):has-text('等待单位负责人审核')");
    }
  }

  private static void write(Keyboard keys) {
    keys.to("#toTargets").press("Enter");
    keys.to("#add").press("Enter");
    keys.into("[id='target:year']", "2027");
    keys.into("[id='target:name']", NAME);
    keys.into("[id='target:code']", CODE);
    keys.into("[id='target:budget']", "60万");
    keys.into("[id='target:fiscal']", "６０");
    keys.into("[id='target:other']", "0");
    keys.into("[id='target:purpose']", PURPOSE);
    var plan = new int[] {20, 50, 85, 100};
    for (var i = 0; i < plan.length; i++) {
      keys.into("[id='target:plan:" + i + ":percent']", String.valueOf(plan[i]));
    }
    keys.into("[id='target:goals:0:text']", GOAL);
    keys.press("Tab");
  }

  private static void breakAndRepair(Desk clerk, TargetSheet sheet, Break broken) {
    var before = broken.good() == null ? sheet.typed(broken.field()) : broken.good();
    sheet.type(broken.field(), broken.bad());
    var told = "ol.findings li:has-text('（" + broken.line() + "')";
    clerk.page().waitForSelector(told);
    if (broken.line().equals("C04") || broken.line().equals("C18")) {
      clerk.screenshot("journey-" + broken.line());
    }
    if (broken.good() == null) {
      clerk.page().locator(told).locator("[data-act=fix]").first().click();
      sheet.settled();
      assertThat(sheet.typed(broken.field())).isEqualTo(before);
    } else {
      sheet.type(broken.field(), before);
    }
    clerk
        .page()
        .waitForSelector(
            told, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
  }
}
