package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.StatementCounter.Action;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
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
  private final ApiClient clerk;
  private final ApiClient head;
  private final ApiClient line;
  private final ApiClient performance;

  AdjustmentUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
    clerk = ApiClient.as("clerk", jixiao);
    head = ApiClient.as("head", jixiao);
    line = ApiClient.as("line", jixiao);
    performance = ApiClient.as("performance", jixiao);
  }

  @Test
  void anApprovedTargetIsAdjustedWithTheOldTextInSight() throws Exception {
    var id = approved();
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
      assertThat(line.get("targets/" + id).expect(200).string("budget")).isEqualTo("85.00");
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
              cost(
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
    var waiting = waiting(id);
    line.approve(waiting).expect(200);
    performance.approve(waiting).expect(200);
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      TargetSheet.open(desk, id);
      assertThat(desk.page().textContent(".paper")).contains("95.00", "14公里");
      desk.click("versions");
      assertThat(desk.text("versions")).contains("起执行", "调整：追加（上级专项）");
      desk.requireAccessible().screenshot("adjustment-versions");
    }
  }

  private String approved() {
    var target = SampleTargets.completeBuilder().add("year", YEAR).build();
    var id = clerk.post("targets", target).expect(201).string("id");
    var submission = clerk.submit(id).expect(201).string("submissionId");
    for (var reviewer : new ApiClient[] {head, line, performance}) {
      reviewer.approve(submission).expect(200);
    }
    return id;
  }

  private String waiting(String targetId) {
    return line.get("inbox?size=100").expect(200).items().stream()
        .filter(item -> item.getJsonObject("target").getString("id").equals(targetId))
        .map(item -> item.getString("submissionId"))
        .findFirst()
        .orElseThrow();
  }

  private long cost(Action action) throws Exception {
    return jixiao.statements().during(action).total();
  }
}
