package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.TargetList;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The form tells what is wrong where it is wrong, and never loses what was typed. */
@WithJixiao
class TargetFormUiIT {

  private Desk clerk;

  @BeforeEach
  void comeToWork(Browser browser, RunningJixiao jixiao) {
    clerk = Desk.of(browser, jixiao, "clerk");
  }

  @AfterEach
  void goHome() {
    clerk.close();
  }

  @Nested
  class Submitting {

    @Test
    void namesEverythingThatIsMissingAndLeadsThere() {
      var sheet = TargetSheet.fresh(clerk).type("name", "缺内容的项目");
      sheet.type("indicators:0:name", "只有名称");
      sheet.submit();
      assertThat(clerk.errors()).contains("预算数", "资金用途", "第1行指标的指标值");
      assertThat(clerk.page().evaluate("document.activeElement.id")).isEqualTo("summary");
      clerk.requireAccessible().screenshot("form-errors");

      clerk.page().click("#summary a:has-text('第1行指标的指标值')");
      assertThat(clerk.page().evaluate("document.activeElement.id"))
          .isEqualTo("target:indicators:0:value");
      assertThat(sheet.typed("name")).isEqualTo("缺内容的项目");
      assertThat(clerk.here()).isEqualTo("projects/target.xhtml");
    }
  }

  @Nested
  class Saving {

    @Test
    void refusesWhatIsNoAmountAndKeepsIt() {
      var sheet = TargetSheet.fresh(clerk).type("name", "金额写错").type("budget", "三十万");
      sheet.save();
      assertThat(clerk.errors()).contains("三十万");
      assertThat(sheet.typed("budget")).isEqualTo("三十万");
    }

    @Test
    void happensOnceWhenTheButtonIsClickedTwice() {
      TargetSheet.fresh(clerk).type("name", "点了两次");
      clerk.page().dblclick("[id='target:save']");
      assertThat(clerk.news()).contains("点了两次");
      assertThat(TargetList.of(clerk, "q=点了两次").rows()).isEqualTo(1);
      TargetList.of(clerk, "q=点了两次").openFirst().discard();
      clerk.news();
    }

    @Test
    void takesSloppyTextAndShowsWhatItMeans() {
      var sheet = TargetSheet.fresh(clerk).type("name", "写得随意").type("budget", "３０．９ 万");
      sheet.expectEcho("budgetEcho", "= 309,000.00 元");
      sheet.type("indicators:0:value", "大于等于23个").expectEcho("indicators:0:reading", "≥ 23 个");
      sheet.save();
      assertThat(clerk.news()).contains("写得随意");
      assertThat(sheet.typed("budget")).isEqualTo("30.90 万元");
      assertThat(sheet.state()).contains("草稿");
      sheet.discard();
      assertThat(clerk.news()).contains("写得随意");
      assertThat(TargetList.of(clerk, "q=写得随意").rows()).isZero();
    }
  }

  @Nested
  class Searching {

    @Test
    void standsInTheAddress() {
      var list = TargetList.of(clerk, "year=2027").filterByState("APPROVED");
      assertThat(clerk.here()).isEqualTo("projects/targets.xhtml?year=2027&state=APPROVED");
      assertThat(list.rows()).isPositive();
      assertThat(list.sum()).contains("共 " + list.rows() + " 项");
      clerk.page().click("#chips a[aria-label*='年度']");
      clerk.page().waitForURL("**/targets.xhtml?state=APPROVED");
    }

    @Test
    void ordersByAColumnInBothDirections() {
      TargetList.of(clerk, "year=2027");
      clerk.page().click("th a:has-text('预算数')");
      clerk.page().waitForSelector("th[aria-sort='ascending'] a:has-text('预算数')");
      clerk.page().click("th a:has-text('预算数')");
      clerk.page().waitForSelector("th[aria-sort='descending'] a:has-text('预算数')");
    }
  }
}
