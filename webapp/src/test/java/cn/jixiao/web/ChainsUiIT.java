package cn.jixiao.web;

import static cn.jixiao.web.api.People.saying;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.People;
import cn.jixiao.web.api.Reply;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import org.junit.jupiter.api.Test;

/**
 * The administrator sets through which steps submissions go; those on their way keep theirs. A
 * chain counts for every later year: the last ones are this test's.
 */
@WithJixiao
class ChainsUiIT {

  private static final int GRADED = 2098;
  private static final int DIMENSIONAL = 2100;
  private static final int UNDONE = 2085;

  private final Browser browser;
  private final RunningJixiao jixiao;
  private final People people;

  ChainsUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
    people = People.of(jixiao);
  }

  @Test
  void whatIsSubmittedFollowsTheChainThatWasSetBefore() {
    var before = people.submitted(people.drafted(GRADED));
    try (var admin = Desk.of(browser, jixiao, "admin")) {
      letThePerformanceDivision("graded", GRADED, admin);
      assertThat(
              admin
                  .page()
                  .locator("#history tr", having(String.valueOf(GRADED)))
                  .first()
                  .textContent())
          .contains("单位负责人", "财政局绩效股")
          .doesNotContain("业务股室");
    }

    people.head().approve(before).expect(200);
    assertThat(people.line().approve(before).expect(200).string("step"))
        .isEqualTo("PERFORMANCE_DIVISION");

    var id = people.submitted(people.drafted(GRADED));
    assertThat(people.head().approve(id).expect(200).string("step"))
        .isEqualTo("PERFORMANCE_DIVISION");
    people.performance().approve(id).expectProblem(422, "WorkflowRule.GRADE_REQUIRED");
    try (var desk = Desk.of(browser, jixiao, "performance")) {
      desk.open("/projects/target.xhtml?target=" + targetOf(id));
      desk.click("review:approve");
      desk.page().locator("#review .wrong", having("请选择优、良、中或差")).waitFor();
      desk.page().selectOption("[id='review:grade']", "GOOD");
      desk.page().fill("[id='review:comment']", "请写明样本量");
      desk.requireAccessible().screenshot("grade");
      desk.click("review:approve");
      desk.page().waitForURL("**/inbox.xhtml");
    }
    assertThat(people.clerk().get("submissions/" + id).string("state")).isEqualTo("CORRECTING");
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      TargetSheet.open(desk, targetOf(id)).settled().submit();
      assertThat(desk.news()).contains("等待财政局绩效股审核");
    }
    assertThat(judge(id, "approval", "GOOD").string("state")).isEqualTo("APPROVED");
    var steps = people.clerk().get("submissions/" + id).expect(200).json().getJsonArray("reviews");
    assertThat(steps.getJsonObject(1).getString("grade")).isEqualTo("GOOD");
  }

  @Test
  void eachDimensionIsGradedWhereTheChainAsks() {
    try (var admin = Desk.of(browser, jixiao, "admin")) {
      letThePerformanceDivision("dimensional", DIMENSIONAL, admin);
    }
    var id = people.submitted(people.drafted(DIMENSIONAL));
    people.head().approve(id).expect(200);
    people.performance().approve(id).expectProblem(422, "WorkflowRule.GRADE_REQUIRED");
    try (var desk = Desk.of(browser, jixiao, "performance")) {
      desk.open("/projects/target.xhtml?target=" + targetOf(id));
      choose(desk, "EXCELLENT", "grade", "completeness", "relevance", "feasibility");
      desk.click("review:approve");
      desk.page().locator("#review .wrong", having("适当性：请选择优")).waitFor();
      choose(desk, "GOOD", "appropriateness");
      desk.requireAccessible().screenshot("dimensions");
      desk.click("review:approve");
      desk.page().waitForURL("**/inbox.xhtml");
      desk.open("/projects/target.xhtml?target=" + targetOf(id));
      assertThat(desk.text("timeline")).contains("优 · 完整性优 · 相关性优 · 适当性良 · 可行性优");
    }
    var steps = people.clerk().get("submissions/" + id).expect(200).json().getJsonArray("reviews");
    assertThat(steps.getJsonObject(1).getBoolean("dimensional")).isTrue();
    assertThat(steps.getJsonObject(1).getString("appropriateness")).isEqualTo("GOOD");
  }

  private static void choose(Desk desk, String grade, String... fields) {
    for (var field : fields) {
      desk.page().selectOption("[id='review:" + field + "']", grade);
    }
  }

  /** From the year on, the head's step is followed by one of the performance division that asks. */
  private static void letThePerformanceDivision(String asks, int year, Desk admin) {
    admin.open("/workflow/chains.xhtml?year=" + year);
    while (admin.shows("chain:steps:2:remove")) {
      admin.click("chain:steps:1:remove");
      admin.page().waitForCondition(() -> !admin.shows("chain:steps:2:remove"));
    }
    if (!admin.shows("chain:steps:1:remove")) {
      admin.click("chain:add");
      admin.page().locator("[id='chain:steps:1:remove']").waitFor();
    }
    step(admin, 0, "UNIT_HEAD").uncheck("[id='chain:steps:0:graded']");
    step(admin, 1, "PERFORMANCE_DIVISION").check("[id='chain:steps:1:" + asks + "']");
    admin.page().uncheck("[id='chain:separate']");
    admin.requireAccessible().screenshot("chains");
    admin.click("chain:keep");
    assertThat(admin.news()).contains(String.valueOf(year));
  }

  /** Whatever another test's chain of an earlier year has there. */
  private static Page step(Desk admin, int index, String kind) {
    admin.page().selectOption("[id='chain:steps:" + index + ":step']", kind);
    admin.page().fill("[id='chain:steps:" + index + ":position']", String.valueOf(index + 1));
    return admin.page();
  }

  @Test
  void aKindOfSubjectHasItsOwnChainUntilThatIsGivenUp() {
    try (var admin = Desk.of(browser, jixiao, "admin")) {
      admin.open("/workflow/chains.xhtml?year=2100");
      assertThat(admin.shows("before")).isTrue();
      assertThat(admin.shows("after")).as("no budget year").isFalse();
      admin.click("kind-TEXT");
      admin.page().waitForURL("**kind=TEXT");
      assertThat(inForce(admin, "部门整体文本")).doesNotContain("本区划设置");
      admin.click("chain:keep");
      assertThat(admin.news()).contains("2100", "整体文本");
      assertThat(inForce(admin, "部门整体文本")).contains("本区划设置", "2100");
      assertThat(inForce(admin, "单个项目绩效目标")).doesNotContain("本区划设置");
      admin.requireAccessible().screenshot("chains-of-kinds");
      admin.click("chain:giveUp");
      assertThat(admin.news()).contains("不再单独设置");
      assertThat(inForce(admin, "部门整体文本")).doesNotContain("本区划设置");
      assertThat(admin.shows("chain:giveUp")).isFalse();
    }
  }

  private static String inForce(Desk admin, String subject) {
    var named = "#inForce tbody tr:has(> td:first-child :text-is('" + subject + "'))";
    return admin.page().locator(named).textContent();
  }

  @Test
  void aGapInTheNumbersIsToldAtItsStep() {
    try (var admin = Desk.of(browser, jixiao, "admin")) {
      admin.open("/workflow/chains.xhtml?year=2084");
      admin.page().fill("[id='chain:steps:2:position']", "7");
      admin.click("chain:keep");
      admin.page().locator("#chainOf .wrong", having("序号7不连续")).waitFor();
    }
  }

  @Test
  void theUnitTakesBackWhatTheBureauHasNotActedOn() {
    var id = people.submitted(people.drafted(UNDONE));
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      desk.open("/projects/target.xhtml?target=" + targetOf(id));
      desk.page().click("#takingBack summary");
      desk.click("takingBack:takeBack");
      desk.page().locator("#takingBack .wrong", having("请说明理由")).waitFor();
      desk.page().fill("[id='takingBack:comment']", "金额写错，改后重报");
      desk.requireAccessible().screenshot("withdrawal");
      desk.click("takingBack:takeBack");
      assertThat(desk.news()).contains("已撤回");
      assertThat(desk.page().locator(".title .state").textContent()).contains("已撤回");
    }
    assertThat(people.clerk().get("inbox?tab=returned&size=100").expect(200).text()).contains(id);
    people.head().approve(id).expectProblem(409, "WorkflowRule.NOT_UNDER_REVIEW");
    var again = people.clerk().submit(targetOf(id)).expect(201).string("submissionId");
    assertThat(people.clerk().get("submissions/" + again).expect(200).json().getInt("round"))
        .isEqualTo(2);
  }

  @Test
  void aReviewerTakesAnApprovalBackUntilTheNextActs() {
    var id = people.submitted(people.drafted(UNDONE));
    people.head().approve(id).expect(200);
    assertThat(people.head().get("inbox?tab=done&size=100").expect(200).text()).contains(id);
    try (var desk = Desk.of(browser, jixiao, "head")) {
      desk.open("/projects/target.xhtml?target=" + targetOf(id));
      desk.page().click("#takingBack summary");
      desk.page().fill("[id='takingBack:comment']", "再核对一遍单价");
      desk.click("takingBack:takeBack");
      assertThat(desk.news()).contains("已取回");
      people.line().approve(id).expectProblem(403, "OrganizationRule.NOT_ALLOWED");
      desk.open("/projects/target.xhtml?tab=DUE&target=" + targetOf(id));
      desk.click("review:approve");
      desk.page().waitForURL("**/inbox.xhtml?tab=DUE");
    }
    people.line().approve(id).expect(200);
    people
        .head()
        .post("submissions/" + id + "/recall", saying("再看看"))
        .expectProblem(409, "WorkflowRule.NOTHING_TO_RECALL");
    people
        .clerk()
        .post("submissions/" + id + "/withdrawal", saying("再改改"))
        .expectProblem(409, "WorkflowRule.BUREAU_ACTED");
  }

  private String targetOf(String submissionId) {
    return people.clerk().get("submissions/" + submissionId).expect(200).string("targetId");
  }

  private Reply judge(String id, String act, String grade) {
    var opinion = Json.createObjectBuilder().add("comment", "请写明样本量").add("grade", grade).build();
    return people.performance().post("submissions/" + id + "/" + act, opinion).expect(200);
  }

  private static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
