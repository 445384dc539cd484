package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Desk;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Whose turn it is and how late: the bureau's page of all units, the administrator's calendar. */
@WithJixiao
class ProgressUiIT {

  /**
   * A year of this test's own, of budgets and of the calendar: its first of January is a Thursday.
   */
  private static final int YEAR = 2093;

  private final Browser browser;
  private final RunningJixiao jixiao;

  ProgressUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @Test
  void theBureauSeesEveryUnitAndGoesDownToItsTargets() throws IOException {
    var clerk = ApiClient.as("clerk", jixiao);
    var target = SampleTargets.completeBuilder().add("year", YEAR).build();
    clerk.submit(clerk.post("targets", target).expect(201).string("id")).expect(201);
    clerk.post("targets", SampleTargets.completeBuilder().add("year", YEAR).build()).expect(201);
    try (var desk = Desk.of(browser, jixiao, "performance")) {
      desk.open("/projects/progress.xhtml?year=2027").requireAccessible().screenshot("progress");
      desk.open("/projects/progress.xhtml?year=" + YEAR);
      desk.requireAccessible().screenshot("progress-of-a-fresh-year");
      assertThat(desk.text("sum")).contains("未开始", "85.00");
      assertThat(desk.text("units")).contains(FIRST_UNIT, "填报中", "待单位负责人审核", "未开始");

      var file = desk.page().waitForDownload(() -> desk.click("download"));
      assertThat(file.suggestedFilename()).contains(String.valueOf(YEAR));
      try (var parts = new ZipInputStream(file.createReadStream())) {
        var text = new StringBuilder();
        while (parts.getNextEntry() != null) {
          text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(text).contains(FIRST_UNIT, "单位负责人", "未开始");
      }

      var unit = desk.page().locator("#units tr:has-text('" + FIRST_UNIT + "')");
      assertThat(unit.locator("a").count()).as("drafts are the unit's own").isEqualTo(1);
      unit.locator("a").click();
      desk.page().waitForSelector("#targets");
      assertThat(desk.here())
          .isEqualTo("projects/targets.xhtml?year=2093&unit=601001&state=SUBMITTED");
      assertThat(desk.page().locator("#targets tbody tr").count()).isEqualTo(1);

      desk.open("/projects/progress.xhtml?year=" + YEAR);
      desk.page().selectOption("[id='filter:timing']", "LATE");
      desk.page().selectOption("[id='filter:state']", "NOT_BEGUN");
      desk.click("filter:search");
      desk.page().waitForLoadState();
      assertThat(desk.here()).contains("timing=LATE", "state=NOT_BEGUN");
      assertThat(desk.page().locator("#units").count()).isZero();
    }
  }

  /** A year of this test's own that has gone by; the 28th of the October before is a Saturday. */
  private static final int SCHEDULED = 2024;

  @Test
  void theAdministratorSetsUntilWhenAndEverybodySeesWhoIsLate() {
    try (var admin = Desk.of(browser, jixiao, "admin")) {
      admin.open("/workflow/schedule.xhtml?year=" + SCHEDULED);
      assertThat(admin.text("deadlines")).contains("一上", "单位全部绩效目标报送", "不限期");
      admin.page().fill("[id='schedule:UP1']", "2023-10-28");
      admin.click("schedule:keep");
      assertThat(admin.errors()).contains("一上截止日", "不上班", "2023-10-30");
      assertThat(admin.page().inputValue("[id='schedule:UP1']")).isEqualTo("2023-10-28");
      admin.page().fill("[id='schedule:UP1']", "2023-10-30");
      admin.click("schedule:suggest");
      admin
          .page()
          .waitForCondition(() -> !admin.page().inputValue("[id='schedule:DOWN2']").isEmpty());
      assertThat(admin.page().inputValue("[id='schedule:UP1']")).isEqualTo("2023-10-30");
      admin.requireAccessible().screenshot("schedule");
      admin.click("schedule:keep");
      assertThat(admin.news()).contains("设置 4 个日期");
      assertThat(admin.text("deadlines"))
          .contains("2023-10-30", "2023-11-30")
          .doesNotContain("不限期");
    }
    try (var desk = Desk.of(browser, jixiao, "performance")) {
      desk.open("/projects/progress.xhtml?year=" + SCHEDULED);
      desk.page().locator("#lateOnes").click();
      assertThat(desk.here()).contains("timing=LATE");
      assertThat(desk.text("units")).contains(FIRST_UNIT, "已逾期");
      desk.requireAccessible().screenshot("progress-late");
    }
    try (var clerk = Desk.of(browser, jixiao, "clerk")) {
      clerk.open("/projects/submission.xhtml?year=" + SCHEDULED);
      assertThat(clerk.text("deadline")).contains("一上报送截止", "已逾期");
      clerk.screenshot("submission-late");
    }
    try (var auditor = Desk.of(browser, jixiao, "auditor")) {
      auditor.open("/audit/trail.xhtml");
      assertThat(auditor.page().textContent("main")).contains("设置报送时间", "一上 2023-10-30");
    }
  }

  @Test
  void theAdministratorPastesTheNoticeAndKeepsWhatWasShown() {
    try (var admin = Desk.of(browser, jixiao, "admin")) {
      admin.open("/workflow/calendar.xhtml?year=2026").requireAccessible().screenshot("calendar");
      assertThat(admin.text("days")).contains("2026-10-10", "周六", "上班");
      admin.open("/workflow/calendar.xhtml?year=" + YEAR);
      assertThat(admin.text("missing")).contains("还没有登记");

      admin.page().fill("[id='paste:notice']", "元旦：1月1日（周五）放假1天。");
      admin.click("paste:read");
      assertThat(admin.errors()).contains("周五");
      admin.page().fill("[id='paste:notice']", "元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。");
      admin.click("paste:read");
      admin.page().waitForSelector("#preview");
      assertThat(admin.text("preview"))
          .contains("2093-01-01", "2093-01-02", "2093-01-04", "新登记")
          .doesNotContain("2093-01-03");
      admin.requireAccessible().screenshot("calendar-preview");
      admin.click("paste:keep");
      assertThat(admin.news()).contains("变动 3 天");
      assertThat(admin.text("days")).contains("2093-01-04").doesNotContain("2093-01-03");
      assertThat(admin.page().locator("#missing").count()).isZero();

      admin.page().fill("[id='one:day']", "2093-10-10");
      admin.click("one:add");
      assertThat(admin.errors()).contains("本来就是这样");
      admin.page().selectOption("[id='one:working']", "true");
      admin.click("one:add");
      assertThat(admin.news()).contains("2093-10-10");
      admin.click("kept:rows:3:remove");
      assertThat(admin.news()).contains("已删除");
      assertThat(admin.text("days")).doesNotContain("2093-10-10");

      admin.open("/workflow/chains.xhtml?year=" + YEAR);
      assertThat(admin.page().locator("#missing").count()).isZero();
      admin.open("/workflow/chains.xhtml?year=2099");
      assertThat(admin.text("missing")).contains("工作日历");
    }
    try (var auditor = Desk.of(browser, jixiao, "auditor")) {
      auditor.open("/audit/trail.xhtml");
      assertThat(auditor.page().textContent("main")).contains("登记放假和上班安排", "2093-01-01");
    }
  }
}
