package cn.jixiao.web;

import static cn.jixiao.web.api.People.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.People;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

/** A clerk adjusts what was approved, seeing what that was; the bureau reads what changes. */
@WithJixiao
class AdjustmentUiIT {

  private static final int YEAR = 2047;
  private static final long FORM = 10;

  /** What was found is asked for behind the page. */
  private static final long BEHIND = FORM + 4;

  private final Browser browser;
  private final RunningJixiao jixiao;
  private final People people;

  AdjustmentUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
    people = People.of(jixiao);
  }

  @Test
  void anApprovedTargetIsAdjustedWithTheOldTextInSight() throws Exception {
    var id = people.approved(YEAR);
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      var sheet = TargetSheet.open(desk, id);
      assertThat(sheet.isWritable()).isFalse();
      desk.page().click("[id='adjustment'] summary");
      desk.click("adjustment:adjust");
      assertThat(desk.errors()).contains("理由", "调整说明");
      desk.page().selectOption("[id='adjustment:reason']", "SUPPLEMENT");
      desk.page().fill("[id='adjustment:explanation']", "上级追加10万元，养护里程增加2公里。");
      desk.requireAccessible().screenshot("adjustment-begin");
      desk.click("adjustment:adjust");
      assertThat(desk.news()).contains("已开始调整");

      assertThat(sheet.isWritable()).isTrue();
      assertThat(desk.text("adjusts")).contains("追加", "养护里程增加2公里");
      sheet.type("budget", "95").type("fiscal", "90").type("purpose", "维修村内道路14公里。");
      sheet.type("indicators:0:value", "14").addGoal("新增路段当年完工。").save();
      assertThat(desk.text("target:budget-approved")).contains("原批复：85.00 万元");
      assertThat(desk.text("target:purpose-approved")).contains("12公里");
      assertThat(desk.text("target:indicators:0:value-approved")).contains("12公里");
      desk.page().click("details.changed summary");
      assertThat(desk.text("differences")).contains("新增路段当年完工。", "850000");
      desk.requireAccessible().screenshot("adjustment-form");
      desk.page().click("details.changed summary");
      sheet.type("purpose", "维修村内道路12公里。").save();
      assertThat(desk.page().locator("[id='target:purpose-approved']").count()).isZero();
      sheet.type("purpose", "维修村内道路14公里。").save();
      assertThat(people.line().get("targets/" + id).expect(200).string("budget"))
          .isEqualTo("85.00");
      sheet.submit();
      assertThat(desk.news()).contains("道路维修");
      assertThat(desk.text("adjusting")).isEqualTo("绩效目标调整");
      assertThat(sheet.timeline()).contains("申请调整", "追加（上级专项）：上级追加10万元");
    }
    try (var desk = Desk.enlarged(browser, jixiao).logIn("clerk", Desk.PASSWORD)) {
      TargetSheet.open(desk, id);
      desk.requireAccessible().screenshot("adjustment-200");
    }
    review(id);
  }

  private void review(String id) throws Exception {
    try (var desk = Desk.of(browser, jixiao, "head")) {
      desk.open("/workflow/inbox.xhtml");
      assertThat(desk.text("rows")).contains("绩效目标调整");
      assertThat(
              jixiao.cost(
                  () -> {
                    TargetSheet.open(desk, id);
                    desk.page().waitForLoadState(LoadState.NETWORKIDLE);
                  }))
          .isLessThanOrEqualTo(FORM + 1 + BEHIND + 1); // and the adjustment, twice
      assertThat(desk.text("differences")).contains("850000", "950000", "14公里");
      desk.requireAccessible().screenshot("adjustment-review");
      TargetSheet.on(desk).approve();
      assertThat(desk.news()).contains("道路维修");
    }
    var waiting = waiting(people.line(), id);
    people.line().approve(waiting).expect(200);
    people.performance().approve(waiting).expect(200);
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      TargetSheet.open(desk, id);
      assertThat(desk.page().textContent(".paper")).contains("95.00", "14公里");
      desk.click("versions");
      assertThat(desk.text("versions")).contains("起执行", "调整：追加（上级专项）");
      desk.requireAccessible().screenshot("adjustment-versions");
    }
  }
}
