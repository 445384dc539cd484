package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who comes back after too long finds the page they left, with what they typed. */
@WithJixiao
class LostSessionUiIT {

  private Desk clerk;

  @BeforeEach
  void comeToWork(Browser browser, RunningJixiao jixiao) {
    clerk = Desk.of(browser, jixiao, "clerk");
  }

  @AfterEach
  void goHome() {
    clerk.close();
  }

  @Nested
  class Typing {

    @Test
    void survivesUntilItIsSaved() {
      var sheet = TargetSheet.fresh(clerk).type("budget", "12.5万");
      sheet.addGoal("第二条目标在新增的一行里");
      clerk.page().waitForTimeout(500);
      clerk.loseSession();
      clerk.page().fill("[id='target:name']", "会话过期也不丢");
      clerk.page().keyboard().press("Tab");

      clerk.page().waitForURL("**/login.xhtml?from=*");
      clerk.logIn("clerk", Desk.PASSWORD);
      assertThat(clerk.here()).isEqualTo("projects/target.xhtml");
      assertThat(sheet.typed("name")).isEmpty();
      clerk.page().waitForSelector("#keptRestore:visible");
      clerk.requireAccessible().screenshot("session-offer");
      clerk.click("keptRestore");
      sheet.save();

      assertThat(sheet.typed("name")).isEqualTo("会话过期也不丢");
      assertThat(sheet.typed("goals:1:text")).isEqualTo("第二条目标在新增的一行里");
      assertThat(clerk.page().isVisible("#keptRestore")).isFalse();
      var targetId = sheet.targetId();

      TargetSheet.fresh(clerk);
      assertThat(clerk.page().isVisible("#keptRestore")).as("forgotten once it is saved").isFalse();
      TargetSheet.open(clerk, targetId).discard();
      clerk.news();
    }

    @Test
    void survivesABrowserThatIsKilled(Browser browser, RunningJixiao jixiao) {
      var sheet = TargetSheet.fresh(clerk).typing("purpose", "浏览器被关掉也在");
      clerk.page().waitForTimeout(500);
      try (var reopened = Desk.inTheStateOf(clerk, browser, jixiao)) {
        clerk.page().close();
        sheet = TargetSheet.fresh(reopened);
        reopened.click("keptRestore");
        assertThat(sheet.settled().typed("purpose")).isEqualTo("浏览器被关掉也在");
      }
    }

    @Test
    void survivesWhoReloadsThePageWithTheLastKey() {
      var sheet = TargetSheet.fresh(clerk);
      clerk.page().fill("[id='target:name']", "写完立刻刷新");
      clerk.page().reload();
      clerk.click("keptRestore");
      assertThat(sheet.save().typed("name")).isEqualTo("写完立刻刷新");
      sheet.discard();
      clerk.news();
    }

    @Test
    void thatCannotBeReadAnyMoreStopsNoPage() {
      clerk.page().evaluate("localStorage.setItem('jixiao-draft:damaged', '{')");
      TargetSheet.fresh(clerk).submit();
      clerk.page().locator("#summary:focus").waitFor();
    }

    @Test
    void isNobodyElsesBusiness() {
      TargetSheet.fresh(clerk).typing("name", "只给本人恢复");
      clerk.page().waitForTimeout(500);
      clerk.loseSession();
      clerk.open("/projects/target.xhtml").logIn("clerk2", Desk.PASSWORD);
      assertThat(clerk.page().isVisible("#keptRestore")).isFalse();
    }
  }

  @Nested
  class ComingBack {

    @Test
    void leadsToThePageThatWasAskedFor() {
      clerk.loseSession();
      clerk.open("/projects/targets.xhtml?year=2026&state=APPROVED");
      assertThat(clerk.here()).startsWith("login.xhtml");
      clerk.logIn("clerk", Desk.PASSWORD);
      assertThat(clerk.here()).isEqualTo("projects/targets.xhtml?year=2026&state=APPROVED");
    }

    @Test
    void neverLeadsToAnotherSite() {
      clerk.loseSession();
      clerk.open("/login.xhtml?from=//example.org/").logIn("clerk", Desk.PASSWORD);
      assertThat(clerk.here()).isEqualTo("projects/submission.xhtml");
    }
  }

  @Nested
  class APageOfAnEarlierLogin {

    @Test
    void isOpenedAnewAndOffersWhatWasTyped() {
      TargetSheet.fresh(clerk).typing("name", "在另一个标签页重新登录过");
      clerk.page().waitForTimeout(500);
      clerk.loseSession();
      clerk.logInElsewhere("clerk", Desk.PASSWORD);
      clerk.page().locator("[id='target:name']").blur();
      clerk.page().waitForSelector(".notice.odd:has-text('已过期')");
      assertThat(clerk.here()).isEqualTo("projects/target.xhtml");
      assertThat(clerk.page().isVisible("#keptRestore")).isTrue();
    }
  }

  @Nested
  class LoggingOut {

    @Test
    void leavesWhatIsNotSavedToItsPersonAlone() {
      TargetSheet.fresh(clerk).typing("purpose", "还没有名称，先写到这里");
      clerk.page().waitForTimeout(500);
      clerk.click("who:logOut");
      clerk.page().waitForURL("**/login.xhtml*");
      clerk.logIn("clerk2", Desk.PASSWORD);
      clerk.open("/projects/target.xhtml");
      assertThat(clerk.page().isVisible("#keptRestore")).isFalse();
      clerk.page().waitForLoadState(LoadState.NETWORKIDLE);
      clerk.click("who:logOut");
      clerk.page().waitForURL("**/login.xhtml*");
      clerk.logIn("clerk", Desk.PASSWORD);
      clerk.open("/projects/target.xhtml");
      assertThat(clerk.page().isVisible("#keptRestore")).isTrue();
    }
  }

  @Nested
  class Sessions {

    @Test
    void beginAnewWithEveryLogin() {
      var before = session();
      clerk.open("/login.xhtml");
      clerk.click("who:logOut");
      clerk.page().waitForURL("**/login.xhtml");
      clerk.open("/projects/targets.xhtml");
      assertThat(clerk.here()).startsWith("login.xhtml");
      clerk.logIn("clerk", Desk.PASSWORD);
      assertThat(session()).isNotEqualTo(before);
    }

    private String session() {
      return clerk.context().cookies().stream()
          .filter(cookie -> cookie.name.equals("JSESSIONID"))
          .map(cookie -> cookie.value)
          .findFirst()
          .orElse("");
    }
  }
}
