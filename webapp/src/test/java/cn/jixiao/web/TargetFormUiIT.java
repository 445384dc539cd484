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
      assertThat(clerk.page().title()).startsWith("错误：").doesNotContain("错误：错误");
      clerk.requireAccessible().screenshot("form-errors");

      clerk.page().click("#summary a:has-text('第1行指标的指标值')");
      assertThat(clerk.page().evaluate("document.activeElement.id"))
          .isEqualTo("target:indicators:0:value");
      assertThat(sheet.typed("name")).isEqualTo("缺内容的项目");
      assertThat(clerk.here()).startsWith("projects/target.xhtml");
    }
  }

  @Nested
  class Saving {

    @Test
    void refusesWhatIsNoAmountAndKeepsIt() {
      var sheet = TargetSheet.fresh(clerk).type("name", "金额写错").type("budget", "三十万");
      assertThat(sheet.wrong("budget")).contains("三十万");
      assertThat(sheet.typed("budget")).isEqualTo("三十万");
      assertThat(sheet.saving()).contains("1处未保存");
      clerk.requireAccessible().screenshot("form-unreadable");
      sheet.type("purpose", "别的格照常保存");
      TargetSheet.open(clerk, sheet.targetId());
      assertThat(sheet.typed("purpose")).isEqualTo("别的格照常保存");
      assertThat(sheet.typed("budget")).isEmpty();
      clerk.click("keptRestore");
      sheet.settled();
      assertThat(sheet.typed("budget")).isEqualTo("三十万");
      sheet.type("budget", "30万").save().discard();
      clerk.news();
    }

    @Test
    void happensOnceWhenTheSameIsSentTwice() {
      var sheet = TargetSheet.fresh(clerk);
      var sent =
          clerk
              .page()
              .waitForRequest(
                  request -> request.method().equals("POST"), () -> sheet.type("name", "送了两次"));
      sheet.save();
      clerk.sendAgain(sent);
      assertThat(TargetList.of(clerk, "q=送了两次").rows()).isEqualTo(1);
      TargetList.of(clerk, "q=送了两次").openFirst().discard();
      clerk.news();
    }

    @Test
    void needsNoButtonAndSaysSo() {
      var sheet = TargetSheet.fresh(clerk).type("budget", "３０．９ 万");
      assertThat(sheet.saving()).contains("未保存");
      assertThat(sheet.targetId()).isNull();
      sheet.expectEcho("budgetEcho", "= 309,000.00 元");
      assertThat(sheet.typed("budget")).isEqualTo("30.90 万元");
      sheet.type("name", "不用按保存").save();
      assertThat(sheet.saving()).containsPattern("已保存 [0-9]{2}:[0-9]{2}");
      assertThat(sheet.targetId()).isNotNull();
      clerk.requireAccessible().screenshot("form-saved");
      TargetSheet.open(clerk, sheet.targetId());
      assertThat(sheet.typed("budget")).isEqualTo("30.90 万元");
      assertThat(sheet.state()).contains("草稿");
      sheet.discard();
      assertThat(clerk.news()).contains("不用按保存");
      assertThat(TargetList.of(clerk, "q=不用按保存").rows()).isZero();
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
