package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import com.microsoft.playwright.Browser;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A person reads what they are told, and chooses how they are told by mail. */
@WithJixiao
class NoticesUiIT {

  private static final String PAGE = "/notices/mail.xhtml";

  private final Browser browser;
  private final RunningJixiao jixiao;

  NoticesUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @Test
  void mailIsChosenAndAWrongAddressIsNamed() {
    try (var clerk = Desk.of(browser, jixiao, "clerk2")) {
      clerk.open(PAGE).requireAccessible().screenshot("mail");
      assertThat(clerk.shows("unavailable")).as("no mail server is configured here").isTrue();
      clerk.page().keyboard().press("Tab");
      clerk.page().check("input[name='mail:delivery'][value='DAILY']");
      clerk.page().fill("[id='mail:address']", "clerk2@example");
      clerk.click("mail:choose");
      assertThat(clerk.errors()).contains("clerk2@example");
      clerk.page().fill("[id='mail:address']", " clerk2@example.gov.cn ");
      clerk.click("mail:choose");
      assertThat(clerk.news()).contains("每个工作日");
      clerk.open(PAGE);
      assertThat(clerk.page().inputValue("[id='mail:address']")).isEqualTo("clerk2@example.gov.cn");
      assertThat(clerk.page().isChecked("input[name='mail:delivery'][value='DAILY']")).isTrue();
    }
  }

  @Test
  void thePagesCanBeReadAt200Percent() throws SQLException {
    tell("clerk2", 1, "RETURNED", "村道硬化工程\n2027\n孙文静\n绩效指标没有写明硬化里程，请补充数量指标。");
    tell("clerk2", 2, "APPROVED", "农村人居环境整治\n2027");
    tell("clerk2", 3, "LEFT_LYING", "村道硬化工程\n2027\n5");
    try (var clerk = Desk.of(browser, jixiao, "clerk2")) {
      clerk.open("/notices/notices.xhtml").requireAccessible().screenshot("notices-told");
      assertThat(clerk.text("notices")).contains("村道硬化工程", "退回已5个工作日");
    }
    try (var clerk = Desk.enlarged(browser, jixiao).logIn("clerk2", Desk.PASSWORD)) {
      clerk.open("/notices/notices.xhtml").requireAccessible().screenshot("notices-told-200");
      clerk.open(PAGE).requireAccessible().screenshot("mail-200");
    }
  }

  private void tell(String account, long id, String kind, String arguments) throws SQLException {
    var insert =
        "insert into notices_notice (id, version, account, kind, subject_kind, subject_id,"
            + " arguments, at) values (?, 1, ?, ?, 'PerformanceTarget', 1, ?, utc_timestamp())";
    try (var connection = jixiao.connect();
        var statement = connection.prepareStatement(insert)) {
      statement.setLong(1, id);
      statement.setString(2, account);
      statement.setString(3, "JourneyNotice." + kind);
      statement.setString(4, arguments);
      statement.executeUpdate();
    }
  }
}
