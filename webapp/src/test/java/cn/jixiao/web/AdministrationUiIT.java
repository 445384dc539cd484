package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.shared.ChinaTime;
import cn.jixiao.web.pages.Administration;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Trail;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The administrator keeps organizations and people; the auditor sees what they did. */
@WithJixiao
class AdministrationUiIT {

  private static final String DEPARTMENT = "望岫镇人民政府";
  private static final String OWN_PASSWORD = "Shuiwu#2027";
  private static final long FORM = 10;
  private static final long ACT = 12;

  private final Browser browser;
  private final RunningJixiao jixiao;

  private Desk admin;
  private Administration administration;

  AdministrationUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @BeforeEach
  void comeToWork() {
    admin = Desk.of(browser, jixiao, "admin");
    administration = Administration.open(admin);
  }

  @AfterEach
  void goHome() {
    admin.close();
  }

  @Nested
  class TheTree {

    @Test
    void loadsOnlyWhatIsOpened() {
      var before = administration.shown();
      assertThat(administration.shows(DEPARTMENT + "本级")).isFalse();
      administration.expand(DEPARTMENT);
      assertThat(administration.shown()).isGreaterThan(before);
      admin.requireAccessible();
    }

    @Test
    void growsAndRenames() {
      administration.choose(DEPARTMENT).addBelow("UNIT", "603008", "望岫镇农技站");
      assertThat(admin.news()).contains("望岫镇农技站");
      administration.choose("望岫镇农技站").rename("望岫镇农业技术站");
      assertThat(admin.news()).contains("望岫镇农业技术站");
      assertThat(administration.shows("望岫镇农业技术站")).isTrue();
    }

    @Test
    void hasADivisionInChargeOfADepartmentUntilItHasNone() {
      administration.choose(DEPARTMENT);
      admin.page().selectOption("[id='charge:division']", new SelectOption().setLabel("业务股室"));
      admin.click("charge:putInCharge");
      assertThat(admin.news()).contains(DEPARTMENT);
      admin.requireAccessible().screenshot("division-in-charge");
      administration.choose(DEPARTMENT);
      assertThat(admin.page().locator("[id='charge:division'] option:checked").textContent())
          .isEqualTo("业务股室");
      admin.page().selectOption("[id='charge:division']", new SelectOption().setIndex(0));
      admin.click("charge:putInCharge");
      assertThat(admin.news()).contains(DEPARTMENT);
    }

    @Test
    void growsOnceWhenTheSameRequestComesTwice() {
      administration.choose(DEPARTMENT);
      var sent =
          admin
              .page()
              .waitForRequest(
                  "**/organizations.xhtml",
                  () -> administration.addBelow("UNIT", "603010", "望岫镇林业站"));
      assertThat(admin.news()).contains("望岫镇林业站");
      var again = admin.sendAgain(sent);
      assertThat(again).contains("notice ok", "望岫镇林业站").doesNotContain("已被");
    }

    @Test
    void refusesACodeThatIsTakenAndKeepsWhatWasTyped() {
      administration.choose(DEPARTMENT).addBelow("UNIT", "603001", "重复的单位");
      assertThat(admin.errors()).contains("603001");
      assertThat(admin.page().inputValue("[id='below:name']")).isEqualTo("重复的单位");
      admin.page().click("#summary a");
      assertThat(admin.page().evaluate("document.activeElement.id")).isEqualTo("below:code");
      admin.requireAccessible().screenshot("organizations-refused");
    }
  }

  @Nested
  class APerson {

    @Test
    void beginsWithAOneTimePasswordAndEndsDeactivated() {
      administration.choose(DEPARTMENT).addBelow("UNIT", "603009", "望岫镇水务站");
      admin.news();
      administration.choose("望岫镇水务站").addPerson("Shui.Wu", "沈清", "DECLARANT");
      var oneTime = administration.oneTimePassword();
      admin.requireAccessible().screenshot("organizations-password");
      administration.noted();
      assertThat(administration.person("shui.wu")).contains("沈清", "填报人", "待改密码");

      try (var newcomer = Desk.empty(browser, jixiao).logIn("shui.wu", oneTime)) {
        assertThat(newcomer.here()).isEqualTo("password.xhtml");
        newcomer.open("/projects/targets.xhtml");
        assertThat(newcomer.here()).as("nothing else opens").isEqualTo("password.xhtml");
        newcomer.choosePassword(oneTime, OWN_PASSWORD);
      }

      administration.openPerson("shui.wu");
      admin.requireAccessible().screenshot("organizations-person");
      administration.act("deactivate");
      administration.confirm();
      assertThat(admin.news()).contains("沈清");
      assertThat(administration.person("shui.wu")).contains("已停用");
      try (var gone = Desk.empty(browser, jixiao).logIn("shui.wu", OWN_PASSWORD)) {
        assertThat(gone.errors()).isNotBlank();
        assertThat(gone.here()).startsWith("login.xhtml");
      }
    }

    @Test
    void isOutEverywhereElseOnceThePasswordChanges() {
      administration.choose(DEPARTMENT).addPerson("bai.lu", "白露", "DECLARANT");
      var oneTime = administration.oneTimePassword();
      try (var here = Desk.empty(browser, jixiao).logIn("bai.lu", oneTime);
          var elsewhere = Desk.empty(browser, jixiao)) {
        here.choosePassword(oneTime, OWN_PASSWORD);
        elsewhere.logIn("bai.lu", OWN_PASSWORD).open("/projects/targets.xhtml?year=2026");
        here.choosePassword(OWN_PASSWORD, "Another#2027");
        here.open("/projects/targets.xhtml");
        assertThat(here.here()).as("goes on").isEqualTo("projects/targets.xhtml");
        elsewhere.open("/projects/targets.xhtml?year=2026");
        assertThat(elsewhere.here()).startsWith("login.xhtml?from=");
        elsewhere.logIn("bai.lu", OWN_PASSWORD);
        assertThat(elsewhere.errors()).isNotBlank();
        elsewhere.logIn("bai.lu", "Another#2027");
        assertThat(elsewhere.here()).isEqualTo("projects/targets.xhtml?year=2026");
      }
    }

    @Test
    void isAddedOnceWhenTheSameRequestComesTwice() {
      administration.choose(DEPARTMENT);
      var sent =
          admin
              .page()
              .waitForRequest(
                  "**/organizations.xhtml",
                  () -> administration.addPerson("he.xi", "何溪", "DECLARANT"));
      var oneTime = administration.oneTimePassword();
      var again = admin.sendAgain(sent);
      assertThat(again).contains("notice ok", "何溪").doesNotContain("id=\"issued\"", "已被");
      try (var newcomer = Desk.empty(browser, jixiao).logIn("he.xi", oneTime)) {
        assertThat(newcomer.here()).isEqualTo("password.xhtml");
      }
    }

    @Test
    void isListedOnlyWhereTheyWork() {
      administration.expand(DEPARTMENT).choose("青澜区" + DEPARTMENT + "本级");
      assertThat(administration.people()).contains("clerk3", "head3").doesNotContain("clerk2");
    }

    @Test
    void isGivenARoleAndANewPassword() {
      administration.choose(DEPARTMENT).addPerson("wang.xiu", "汪秀", "DECLARANT");
      var first = administration.oneTimePassword();
      administration.noted();
      administration.openPerson("wang.xiu").act("give");
      assertThat(admin.news()).contains("汪秀", "单位负责人");
      administration.act("reset");
      administration.confirm();
      assertThat(admin.news()).contains("汪秀");
      assertThat(administration.oneTimePassword()).isNotEqualTo(first);
    }
  }

  @Nested
  class TheTrail {

    @Test
    void isNarrowedDownByItsAddress() {
      administration.choose(DEPARTMENT).addPerson("qiu.lan", "邱岚", "UNIT_HEAD");
      administration.oneTimePassword();
      administration.addPerson("qiu.lan", "邱岚", "UNIT_HEAD");
      admin.errors();
      var today = LocalDate.now(ChinaTime.ZONE);
      try (var auditor = Desk.of(browser, jixiao, "auditor")) {
        var trail = Trail.open(auditor, "").ofActor("admin").ofAct("PersonAdded");
        trail.between(today.minusDays(1).toString(), today.plusDays(1).toString()).search();
        assertThat(auditor.here()).contains("actor=admin", "act=PersonAdded", "from=", "to=");
        assertThat(trail.entries()).isNotEmpty().allMatch(entry -> entry.contains("新增人员"));
        assertThat(trail.entries().get(0)).contains("邱岚", "单位负责人", "系统管理员");
        auditor.requireAccessible().screenshot("trail-filtered");

        var refused = Trail.open(auditor, "act=refused&actor=admin");
        assertThat(refused.entries().get(0)).contains("■", "已被使用");
        auditor.screenshot("trail-refused");
        assertThat(Trail.open(auditor, "to=2001-01-01").isEmpty()).isTrue();
      }
    }
  }

  @Test
  void asksLittleOfTheDatabase() throws Exception {
    assertThat(jixiao.cost(() -> Administration.open(admin))).isLessThanOrEqualTo(FORM);
    assertThat(jixiao.cost(() -> administration.choose(DEPARTMENT))).isLessThanOrEqualTo(FORM);
    assertThat(
            jixiao.cost(
                () -> {
                  administration.addPerson("ji.shu", "季书", "DECLARANT");
                  administration.oneTimePassword();
                }))
        .isLessThanOrEqualTo(ACT);
  }
}
