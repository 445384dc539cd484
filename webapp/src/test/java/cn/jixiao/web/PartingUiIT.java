package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Administration;
import cn.jixiao.web.pages.Desk;
import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/** Whoever leaves leaves no open work to nobody, unless the administrator has seen it. */
@WithJixiao
class PartingUiIT {

  private static final int YEAR = 2054;
  private static final String DEPARTMENT = "移云镇人民政府";
  private static final String OWN_PASSWORD = "Yijiao#2027";

  private final Browser browser;
  private final RunningJixiao jixiao;

  PartingUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @Test
  void openWorkIsHandedOverOrLeftKnowingly() {
    try (var admin = Desk.of(browser, jixiao, "admin")) {
      var administration = Administration.open(admin).choose("青澜区");
      administration.addBelow("DEPARTMENT", "605", DEPARTMENT); // nobody else writes for it
      admin.news();
      administration.choose(DEPARTMENT).addBelow("UNIT", "605001", "移云镇移交站");
      admin.news();
      var oneTime = newcomer(administration.choose("移云镇移交站"), "qu.zhi", "曲直");
      writesADraft("qu.zhi", oneTime);
      newcomer(administration, "jie.shou", "解守");

      administration.openPerson("qu.zhi").act("deactivate");
      administration.confirm();
      assertThat(admin.news()).contains("曲直");
      administration.act("reactivate");
      administration.confirm();
      admin.news();

      administration.openPerson("jie.shou").act("deactivate");
      administration.confirm();
      admin.news();
      administration.openPerson("qu.zhi").act("deactivate");
      administration.confirm();
      admin.page().waitForSelector("#people .parting");
      assertThat(admin.page().textContent("#people .parting")).contains("移云镇移交站：1 份未上报");
      administration.act("handOver");
      assertThat(admin.errors()).contains("请选择接手人");
      admin.requireAccessible().screenshot("parting");
      var successor = admin.page().locator("#people .parting input[id$='successor_input']");
      successor.fill("clerk3");
      administration.act("handOver");
      assertThat(admin.news()).contains("曲直已停用");
      assertThat(administration.person("clerk3")).contains("填报人");
      assertThat(administration.person("qu.zhi")).contains("已停用");
    }
  }

  private static String newcomer(Administration administration, String account, String name) {
    administration.addPerson(account, name, "DECLARANT");
    var oneTime = administration.oneTimePassword();
    administration.noted();
    return oneTime;
  }

  private void writesADraft(String account, String oneTime) {
    try (var person = Desk.empty(browser, jixiao).logIn(account, oneTime)) {
      person.page().fill("[id='change:oldPassword']", oneTime);
      person.page().fill("[id='change:newPassword']", OWN_PASSWORD);
      person.page().fill("[id='change:repeated']", OWN_PASSWORD);
      person.click("change:save");
      person.page().waitForURL(url -> !url.contains("password.xhtml"));
    }
    var target = SampleTargets.completeBuilder().add("organization", "605001").add("year", YEAR);
    ApiClient.stranger(jixiao)
        .withCredentials(account, OWN_PASSWORD)
        .post("targets", target.build())
        .expect(201);
  }
}
