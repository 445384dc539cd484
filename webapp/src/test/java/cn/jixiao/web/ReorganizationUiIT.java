package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Administration;
import cn.jixiao.web.pages.Desk;
import com.microsoft.playwright.Browser;
import jakarta.json.Json;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A unit gets another name and merges into another one; what was before stays as it was. */
@WithJixiao
class ReorganizationUiIT {

  private static final int BEFORE = 2055;
  private static final int AFTER = 2056;
  private static final LocalDate NEW_YEAR = LocalDate.of(AFTER, 1, 1);
  private static final String DEPARTMENT = "望岫镇人民政府";
  private static final String OWN_PASSWORD = "Jigou#2027";

  private final Browser browser;
  private final RunningJixiao jixiao;

  ReorganizationUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @Test
  void aUnitIsRenamedAndMergedAndItsSuccessorCarriesOver() {
    try (var admin = Desk.of(browser, jixiao, "admin")) {
      var administration = Administration.open(admin).choose(DEPARTMENT);
      administration.addBelow("UNIT", "603031", "望岫镇农机站");
      admin.news();
      administration.addBelow("UNIT", "603032", "望岫镇农业站");
      admin.news();
      administration.addPerson("nong.ye", "农野", "DECLARANT");
      choosesAPassword("nong.ye", administration.oneTimePassword());
      administration.noted();
      var writer = ApiClient.stranger(jixiao).withCredentials("nong.ye", OWN_PASSWORD);
      var before = written(writer, BEFORE);

      administration.choose("望岫镇农机站");
      admin.page().click("#toReorganization, [id$='toReorganization']");
      admin.click("renaming:rename");
      assertThat(admin.errors()).contains("生效日期");
      admin.page().fill("[id='renaming:name']", "望岫镇农机中心");
      admin.page().fill("[id='renaming:from']", NEW_YEAR.toString());
      admin.click("renaming:rename");
      assertThat(admin.news()).contains("望岫镇农机站", "望岫镇农机中心");
      assertThat(admin.text("names")).contains("望岫镇农机站（至2056-01-01前）", "届时改用");
      admin.requireAccessible().screenshot("reorganization-renamed");
      assertThat(unitOf(writer, before)).isEqualTo("望岫镇农机站");
      assertThat(unitOf(writer, written(writer, AFTER))).isEqualTo("望岫镇农机中心");
      assertThat(
              writer
                  .get("targets?year=" + AFTER + "&organization=603031")
                  .expect(200)
                  .json()
                  .toString())
          .contains("望岫镇农机中心");

      admin.page().fill("[id='succession:successor']", "603032");
      admin.page().fill("[id='succession:succeeds']", NEW_YEAR.toString());
      admin.click("succession:succeed");
      admin.page().click("[id='confirm'] .ui-confirmdialog-yes");
      assertThat(admin.news()).contains("603032");
      assertThat(admin.text("successions")).contains("603032 望岫镇农业站");
      assertThat(admin.text("ended")).contains("2056-01-01");
      admin.requireAccessible().screenshot("reorganization-merged");

      var late = SampleTargets.completeBuilder().add("organization", "603031").add("year", AFTER);
      writer
          .post("targets", late.build())
          .expectProblem(409, "OrganizationRule.ORGANIZATION_ENDED");
    }
    try (var desk = Desk.empty(browser, jixiao).logIn("nong.ye", OWN_PASSWORD)) {
      desk.open("/projects/carry-over.xhtml?unit=603032&year=" + AFTER);
      assertThat(desk.page().textContent("main")).contains("道路维修", "原单位");
      desk.requireAccessible().screenshot("carry-over-from-a-predecessor");
      desk.page().click("[id$='rows:0:one']");
      desk.page().waitForURL("**/target.xhtml**");
      assertThat(desk.page().textContent("main")).contains("望岫镇农业站");
    }
    isStillCountedWhereItHasTargets();
    isThePastOfItsSuccessor();
  }

  private void isStillCountedWhereItHasTargets() {
    var performance = ApiClient.as("performance", jixiao);
    var units = "progress?organization=603031&year=";
    assertThat(performance.get(units + AFTER).expect(200).total()).isEqualTo(1);
    assertThat(performance.get(units + (AFTER + 1)).expect(200).total()).isZero();
  }

  private void isThePastOfItsSuccessor() {
    var writer = ApiClient.stranger(jixiao).withCredentials("nong.ye", OWN_PASSWORD);
    var other =
        SampleTargets.completeBuilder()
            .add("organization", "603032")
            .add("year", AFTER)
            .add("indicators", Json.createArrayBuilder());
    var target = writer.post("targets", other.build()).expect(201).string("id");
    var past =
        writer.get("targets/" + target + "/suggestions").expect(200).items().stream()
            .filter(item -> item.getString("source").equals("OWN_PAST"))
            .toList();
    assertThat(past).isNotEmpty().allMatch(item -> item.getInt("year") == BEFORE);
  }

  private static String written(ApiClient writer, int year) {
    var target = SampleTargets.completeBuilder().add("organization", "603031").add("year", year);
    return writer.post("targets", target.build()).expect(201).string("id");
  }

  private static String unitOf(ApiClient writer, String target) {
    var json = writer.get("targets/" + target).expect(200).json();
    return json.getJsonObject("organization").getString("name");
  }

  private void choosesAPassword(String account, String oneTime) {
    try (var person = Desk.empty(browser, jixiao).logIn(account, oneTime)) {
      person.choosePassword(oneTime, OWN_PASSWORD);
    }
  }
}
