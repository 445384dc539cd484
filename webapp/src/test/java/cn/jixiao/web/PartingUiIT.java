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
      var administration = unitOfItsOwn(admin, "605", "移云镇");
      var oneTime = newcomer(administration, "qu.zhi", "曲直", "DECLARANT");
      written("qu.zhi", oneTime, "605001");
      newcomer(administration, "jie.shou", "解守", "DECLARANT");

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
      assertThat(admin.page().textContent("#people .parting")).contains("移云镇本级：1 份未上报");
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

  @Test
  void aReviewIsNotHandedOverToWhoWroteThePaper() {
    try (var admin = Desk.of(browser, jixiao, "admin")) {
      var administration = unitOfItsOwn(admin, "690", "临泽镇");
      var oneTime = newcomer(administration, "hui.bi", "惠碧", "DECLARANT");
      newcomer(administration, "hui_bi", "惠璧", "DECLARANT");
      newcomer(administration, "shen.he", "沈禾", "UNIT_HEAD");
      var target = written("hui.bi", oneTime, "690001");
      as("hui.bi").submit(target).expect(201);

      administration.openPerson("shen.he").act("deactivate");
      administration.confirm();
      admin.page().waitForSelector("#people .parting");
      assertThat(admin.page().textContent("#people .parting")).contains("临泽镇本级：1 项待审核");
      var successor = admin.page().locator("#people .parting input[id$='successor_input']");
      successor.fill("hui.bi");
      administration.act("handOver");
      assertThat(admin.errors()).contains("“hui.bi”按回避规定不能办理“临泽镇本级”的 1 项审核");
      assertThat(administration.person("shen.he")).doesNotContain("已停用");
      admin.requireAccessible().screenshot("parting-barred");
      successor.fill("hui_bi");
      administration.act("handOver");
      assertThat(admin.news()).contains("沈禾已停用");
      assertThat(administration.person("hui_bi")).contains("负责人");
      assertThat(administration.person("hui.bi")).doesNotContain("负责人");
    }
  }

  /** In a department where nobody else works: whoever does could do all that hangs on others. */
  private static Administration unitOfItsOwn(Desk admin, String department, String name) {
    var administration = Administration.open(admin).choose("青澜区");
    administration.addBelow("DEPARTMENT", department, name + "人民政府");
    admin.news();
    administration.choose(name + "人民政府").addBelow("UNIT", department + "001", name + "本级");
    admin.news();
    return administration.choose(name + "本级");
  }

  private static String newcomer(
      Administration administration, String account, String name, String role) {
    administration.addPerson(account, name, role);
    var oneTime = administration.oneTimePassword();
    administration.noted();
    return oneTime;
  }

  private ApiClient as(String account) {
    return ApiClient.stranger(jixiao).withCredentials(account, OWN_PASSWORD);
  }

  /** A draft of somebody who has just come. */
  private String written(String account, String oneTime, String unit) {
    try (var person = Desk.empty(browser, jixiao).logIn(account, oneTime)) {
      person.choosePassword(oneTime, OWN_PASSWORD);
    }
    var target = SampleTargets.completeBuilder().add("organization", unit).add("year", YEAR);
    return as(account).post("targets", target.build()).expect(201).string("id");
  }
}
