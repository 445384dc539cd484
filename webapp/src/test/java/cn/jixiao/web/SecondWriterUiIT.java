package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/** Two people write one target: the second is told by whom and when, and loses nothing. */
@WithJixiao
class SecondWriterUiIT {

  @Test
  void isToldAndKeepsWhatTheyTyped(Browser browser, RunningJixiao jixiao) {
    try (var first = Desk.of(browser, jixiao, "clerk");
        var second = Desk.of(browser, jixiao, "clerk")) {
      var targetId = draft(first, "两人同时修改");
      var slow = TargetSheet.open(second, targetId).type("purpose", "第二个人写的用途");

      var quick = TargetSheet.open(first, targetId).type("purpose", "第一个人写的用途");
      quick.save();
      first.news();

      slow.save();
      second.errors();
      assertThat(second.text("theirs")).contains("周雨桐");
      assertThat(slow.typed("purpose")).isEqualTo("第二个人写的用途");
      second.requireAccessible().screenshot("second-writer");
      assertThat(theirVersion(second)).contains("第一个人写的用途");

      second.click("target:saveOver");
      second.page().click(".ui-confirmdialog-yes");
      second.news();
      assertThat(TargetSheet.open(first, targetId).typed("purpose")).isEqualTo("第二个人写的用途");
      TargetSheet.on(first).discard();
      first.news();
    }
  }

  private static String theirVersion(Desk desk) {
    var other = desk.context().waitForPage(() -> desk.page().click("#theirs a"));
    other.waitForLoadState();
    var text = other.textContent(".paper");
    other.close();
    return text;
  }

  private static String draft(Desk desk, String name) {
    var sheet = TargetSheet.fresh(desk).type("name", name);
    sheet.save();
    desk.news();
    return sheet.targetId();
  }
}
