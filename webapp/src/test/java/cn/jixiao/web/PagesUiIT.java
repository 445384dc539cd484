package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.TargetList;
import com.microsoft.playwright.Browser;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Every page can be used by everybody, at its usual size and at 200 %; the pictures are kept. */
@WithJixiao
class PagesUiIT {

  private final Browser browser;
  private final RunningJixiao jixiao;

  PagesUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @Test
  void ofStrangers() {
    atBothSizes(
        (desk, size) -> {
          desk.open("/login.xhtml").requireAccessible().screenshot("login" + size);
        });
  }

  @Test
  void ofTheClerk() {
    look(
        "clerk",
        Map.of(
            "targets", "/projects/targets.xhtml?year=2027",
            "target-new", "/projects/target.xhtml",
            "imports", "/imports/imports.xhtml",
            "workbook", "/offline/workbook.xhtml",
            "notices", "/notices/notices.xhtml",
            "comparison", "/documents/comparison.xhtml",
            "seal", "/seals/seal.xhtml",
            "password", "/password.xhtml",
            "not-found", "/projects/target.xhtml?target=1",
            "not-allowed", "/audit/trail.xhtml"));
  }

  @Test
  void ofTargetsInEveryState() {
    atBothSizes(
        (desk, size) -> {
          desk.logIn("clerk", Desk.PASSWORD);
          for (var state : new String[] {"DRAFT", "SUBMITTED", "RETURNED", "APPROVED"}) {
            TargetList.of(desk, "year=2027&state=" + state).openFirst();
            desk.requireAccessible().screenshot("target-" + state.toLowerCase() + size);
          }
        });
  }

  @Test
  void ofTheReviewer() {
    atBothSizes(
        (desk, size) -> {
          desk.logIn("line", Desk.PASSWORD);
          desk.open("/workflow/inbox.xhtml").requireAccessible().screenshot("inbox" + size);
          desk.page().click("#rows a");
          desk.page().waitForSelector("[id='review:approve']");
          desk.requireAccessible().screenshot("review" + size);
        });
  }

  @Test
  void ofAuditorAndAdministrator() {
    look("auditor", Map.of("trail", "/audit/trail.xhtml"));
    look("admin", Map.of("organizations", "/organizations/organizations.xhtml"));
  }

  private void look(String account, Map<String, String> pages) {
    atBothSizes(
        (desk, size) -> {
          desk.logIn(account, Desk.PASSWORD);
          pages.forEach(
              (name, path) -> desk.open(path).requireAccessible().screenshot(name + size));
        });
  }

  @Test
  void theFormFitsIntoTheWindowAt200Percent() {
    try (var clerk = Desk.enlarged(browser, jixiao).logIn("clerk", Desk.PASSWORD)) {
      clerk.open("/projects/target.xhtml");
      assertThat(
              clerk
                  .page()
                  .evaluate(
                      "[...document.querySelectorAll('.card')].every(c => c.scrollWidth <="
                          + " c.clientWidth)"))
          .isEqualTo(true);
    }
  }

  private void atBothSizes(BiConsumer<Desk, String> look) {
    try (var desk = Desk.empty(browser, jixiao)) {
      look.accept(desk, "");
    }
    try (var desk = Desk.enlarged(browser, jixiao)) {
      look.accept(desk, "-200");
    }
  }
}
