package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.shared.ChinaTime;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Administration;
import cn.jixiao.web.pages.Desk;
import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Somebody reviews for an absent head, and the record says so. */
@WithJixiao
class StandInsUiIT {

  private static final int YEAR = 2053;
  private static final String DEPARTMENT = "望岫镇人民政府";
  private static final String UNIT = "603001";
  private static final String OWN_PASSWORD = "Daili#2027";
  private static final long LIST = 4;

  private final Browser browser;
  private final RunningJixiao jixiao;

  StandInsUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @Test
  void aStandInReviewsForTheAbsentHead() throws Exception {
    newcomer("xie.zuo", "谢作", "DECLARANT");
    newcomer("ju.zhang", "鞠章", "UNIT_HEAD");
    newcomer("dai.li", "戴丽", "DECLARANT");
    var writer = ApiClient.stranger(jixiao).withCredentials("xie.zuo", OWN_PASSWORD);
    var target = written(writer);
    writer.submit(target).expect(201);

    try (var head = Desk.empty(browser, jixiao).logIn("ju.zhang", OWN_PASSWORD)) {
      head.click("who:toStandIns");
      head.page().fill("[id='naming:standIn_input']", "dai.li");
      head.page().fill("[id='naming:from']", "2020-01-01");
      head.page().fill("[id='naming:to']", "2020-01-05");
      head.click("naming:add");
      assertThat(head.errors()).contains("开始日期已过");
      head.requireAccessible().screenshot("stand-ins-refused");
      var today = LocalDate.now(ChinaTime.ZONE);
      head.page().fill("[id='naming:from']", today.toString());
      head.page().fill("[id='naming:to']", today.plusDays(6).toString());
      head.click("naming:add");
      assertThat(head.news()).contains("戴丽", "鞠章");
      assertThat(head.text("namedRows")).contains("戴丽", "代理中");
      head.requireAccessible().screenshot("stand-ins");
    }

    var deputy = ApiClient.stranger(jixiao).withCredentials("dai.li", OWN_PASSWORD);
    assertThat(deputy.get("me").expect(200).json().toString()).contains("\"standsFor\":\"鞠章\"");
    assertThat(jixiao.cost(() -> deputy.get("inbox?tab=TODO").expect(200)))
        .isLessThanOrEqualTo(LIST);
    var own = written(deputy);
    var ownSubmission = deputy.submit(own).expect(201).string("submissionId");
    deputy.approve(ownSubmission).expectProblem(403, "WorkflowRule.OWN_WORK");

    try (var desk = Desk.empty(browser, jixiao).logIn("dai.li", OWN_PASSWORD)) {
      assertThat(desk.text("person")).contains("戴丽（代鞠章）");
      desk.screenshot("inbox-of-a-stand-in");
      desk.open("/projects/target.xhtml?target=" + target);
      desk.click("review:approve");
      assertThat(desk.news()).isNotBlank();
      desk.open("/projects/target.xhtml?target=" + target);
      assertThat(desk.page().textContent("main")).contains("戴丽（代鞠章）");
      desk.requireAccessible().screenshot("approved-by-a-stand-in");
    }
    try (var admin = Desk.of(browser, jixiao, "admin")) {
      Administration.open(admin).choose(DEPARTMENT).openPerson("ju.zhang");
      admin.page().click("#people tr.opened a.btn");
      assertThat(admin.text("namedRows")).contains("戴丽");
      admin.requireAccessible().screenshot("stand-ins-of-somebody");
      admin.click("named:rows:0:end");
      assertThat(admin.news()).contains("戴丽不再代理鞠章");
    }
    assertThat(deputy.get("me").expect(200).json().toString()).doesNotContain("鞠章");
  }

  private static String written(ApiClient writer) {
    var target = SampleTargets.completeBuilder().add("organization", UNIT).add("year", YEAR);
    return writer.post("targets", target.build()).expect(201).string("id");
  }

  private void newcomer(String account, String name, String role) {
    String oneTime;
    try (var admin = Desk.of(browser, jixiao, "admin")) {
      var administration = Administration.open(admin).choose(DEPARTMENT);
      administration.addPerson(account, name, role);
      oneTime = administration.oneTimePassword();
    }
    try (var person = Desk.empty(browser, jixiao).logIn(account, oneTime)) {
      person.choosePassword(oneTime, OWN_PASSWORD);
    }
  }
}
