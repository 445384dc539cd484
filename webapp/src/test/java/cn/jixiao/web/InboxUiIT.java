package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Keyboard;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** A reviewer narrows the inbox; what they chose goes along, and stands there another day. */
@WithJixiao
class InboxUiIT {

  private static final int YEAR = 2049;
  private static final int OTHER_YEAR = 2050;

  private final Browser browser;
  private final RunningJixiao jixiao;
  private final ApiClient clerk;
  private final ApiClient head;

  InboxUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
    clerk = ApiClient.as("clerk2", jixiao);
    head = ApiClient.as("head2", jixiao);
  }

  @Test
  void whatIsChosenGoesAlongAndIsKept() {
    submitted(YEAR);
    submitted(YEAR);
    submitted(YEAR);
    submitted(OTHER_YEAR);
    try (var desk = Desk.of(browser, jixiao, "head2")) {
      desk.open("/workflow/inbox.xhtml?year=" + YEAR);
      desk.page().fill("[id='filter:unit']", "60200");
      desk.click("filter:search");
      desk.page().waitForURL("**/inbox.xhtml?year=2049&unit=60200");
      assertThat(rows(desk).allTextContents()).allMatch(row -> row.contains("2049"));
      var waiting = rows(desk).count();
      assertThat(rows(desk).first().textContent()).contains("10 万元以上");
      assertThat(desk.text("parts")).contains("年度：2049", "单位：60200");
      desk.requireAccessible().screenshot("inbox-filtered");

      rows(desk).first().locator("a").click();
      TargetSheet.on(desk).comment("同意。");
      TargetSheet.on(desk).approve();
      assertThat(desk.news()).isNotBlank();
      assertThat(desk.here()).isEqualTo("workflow/inbox.xhtml?year=2049&unit=60200");
      assertThat(rows(desk).count()).as("the next one is in front").isEqualTo(waiting - 1);
      walk(desk);
      desk.page().click("#tabs a:has-text('已办')");
      desk.page().waitForURL("**tab=DONE&year=2049&unit=60200");
      assertThat(rows(desk).first().textContent()).contains("2049", "待财政局业务股室审核");
      show(desk, false);
    }
    try (var desk = Desk.enlarged(browser, jixiao).logIn("head2", Desk.PASSWORD)) {
      desk.open("/workflow/inbox.xhtml");
      assertThat(desk.text("parts")).contains("年度：2049", "单位：60200");
      assertThat(desk.page().locator("#rows thead").textContent()).doesNotContain("报送人");
      desk.requireAccessible().screenshot("inbox-filtered-200");
      desk.click("parts:part:0:drop");
      desk.page().waitForURL("**/inbox.xhtml?unit=60200");
      assertThat(rows(desk).allTextContents()).anyMatch(row -> row.contains("2050"));
      desk.click("parts:clear");
      desk.page().waitForURL("**/inbox.xhtml");
      assertThat(desk.page().locator("#parts").count()).isZero();
      show(desk, true);
    }
  }

  /** Who comes from an act is at the first paper, and goes on by keys. */
  private static void walk(Desk desk) {
    var first = rows(desk).first().locator("a");
    Keyboard.of(desk).to("#rows tbody tr:first-child a");
    assertThat(first.getAttribute("aria-describedby")).endsWith("messages");
    desk.page().keyboard().press("?");
    assertThat(desk.text("reviewKeys")).contains("下一份、上一份");
    desk.requireAccessible().screenshot("inbox-keys");
    desk.page().keyboard().press("?");
    desk.page().keyboard().press("j");
    assertThat(desk.page().locator("#rows tbody tr:nth-child(2) a:focus").count()).isEqualTo(1);
    desk.page().keyboard().press("k");
    assertThat(desk.page().locator("#rows tbody tr:first-child a:focus").count()).isEqualTo(1);
  }

  /** The menu is opened and used without a mouse. */
  private static void show(Desk desk, boolean declarant) {
    desk.page().focus("#columns summary");
    desk.page().keyboard().press("Enter");
    desk.page().locator("[id='filter:column:2:shown']").focus();
    desk.page().keyboard().press("Space");
    desk.requireAccessible().screenshot("inbox-columns");
    desk.page().focus("[id='filter:keepColumns']");
    desk.page().keyboard().press("Enter");
    var there = declarant ? WaitForSelectorState.ATTACHED : WaitForSelectorState.DETACHED;
    desk.page()
        .locator("#rows th:has-text('报送人')")
        .waitFor(new Locator.WaitForOptions().setState(there));
    desk.page().waitForLoadState(LoadState.NETWORKIDLE);
  }

  @Test
  void theApiFiltersAlike() {
    var paper = submitted(OTHER_YEAR);
    assertThat(inbox("year=" + OTHER_YEAR + "&unit=602001")).contains(paper);
    assertThat(inbox("step=UNIT_HEAD&year=" + OTHER_YEAR)).contains(paper);
    assertThat(inbox("year=" + YEAR)).doesNotContain(paper);
    assertThat(inbox("unit=%25")).as("a sign of its own").doesNotContain(paper);
    assertThat(inbox("overdue=true")).doesNotContain(paper);
    assertThat(inbox("tab=DUE&overdue=true&doubtful=true")).doesNotContain(paper);
    assertThat(inbox("tab=DONE&state=APPROVED&doubtful=true&unit=6")).doesNotContain(paper);
    assertThat(inbox("tab=RETURNED&state=RETURNED&unit=6")).doesNotContain(paper);
    assertThat(inbox("tab=FOLLOWED&step=UNIT_HEAD&unit=6")).doesNotContain(paper);
    head.get("inbox?state=GONE").expectProblem(400, "ApiRule.NOT_ONE_OF");
  }

  private String inbox(String asked) {
    return head.get("inbox?size=100&" + asked).expect(200).text();
  }

  private static Locator rows(Desk desk) {
    return desk.page().locator("#rows tbody tr");
  }

  private String submitted(int year) {
    var target =
        SampleTargets.completeBuilder()
            .add("organization", SampleTargets.SECOND_UNIT)
            .add("year", year)
            .build();
    var id = clerk.post("targets", target).expect(201).string("id");
    return clerk.submit(id).expect(201).string("submissionId");
  }
}
