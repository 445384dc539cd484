package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Trail;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed into the address line opens what it names, or says kindly that it does not. */
@WithJixiao
class AddressesUiIT {

  private final Browser browser;
  private final RunningJixiao jixiao;

  AddressesUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "+1", "0", "１", "1e3", "99999999999999999999"})
  void anIdThatCanBeNoneIsNotFound(String nonsense) {
    try (var clerk = Desk.of(browser, jixiao, "clerk")) {
      var answer = clerk.page().navigate("/projects/target.xhtml?target=" + nonsense);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(clerk.page().content()).contains("没有找到");
    }
  }

  @Test
  void theTrailOfATargetThatCanBeNoneIsEmpty() {
    try (var auditor = Desk.of(browser, jixiao, "auditor")) {
      assertThat(Trail.open(auditor, "").isEmpty()).isFalse();
      assertThat(Trail.open(auditor, "target=abc").isEmpty()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "admin, /projects/target.xhtml",
    "admin, /projects/import.xhtml",
    "auditor, /projects/target.xhtml",
    "auditor, /projects/import.xhtml",
    "line, /projects/import.xhtml"
  })
  void whoWritesNoTargetsGetsNoFormForThem(String account, String page) {
    try (var desk = Desk.of(browser, jixiao, account)) {
      assertThat(desk.page().navigate(page).status()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "clerk, /projects/progress.xhtml",
    "admin, /projects/progress.xhtml",
    "clerk, /projects/control-figures.xhtml",
    "clerk, /workflow/calendar.xhtml",
    "head, /workflow/calendar.xhtml",
    "performance, /workflow/calendar.xhtml",
    "auditor, /workflow/calendar.xhtml"
  })
  void whatIsNotTheirsIsRefused(String account, String page) {
    try (var desk = Desk.of(browser, jixiao, account)) {
      assertThat(desk.page().navigate(page).status()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @CsvSource({"'', 登录", "*, 登录", "fr, 登录", "zh-CN, 登录", "en, Log in"})
  void whoDoesNotSayWhichLanguageTheyReadIsToldInChinese(String language, String title)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(jixiao.at("/login.xhtml"));
    if (!language.isEmpty()) {
      request.header("Accept-Language", language);
    }
    var page = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body();
    assertThat(page).contains("<title>" + title);
  }
}
