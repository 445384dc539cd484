package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Two people write one target: each sees what the other wrote, and nobody loses anything. */
@WithJixiao
class SecondWriterUiIT {

  private final Browser browser;
  private final RunningJixiao jixiao;

  SecondWriterUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @Test
  void seesWhatTheFirstOneWroteElsewhere() {
    try (var first = Desk.of(browser, jixiao, "clerk");
        var second = Desk.of(browser, jixiao, "clerk")) {
      var targetId = draft(first, "两人写不同的格");
      var slow = TargetSheet.open(second, targetId);
      var quick = TargetSheet.open(first, targetId).type("purpose", "第一个人写的用途").save();
      quick.type("indicators:0:name", "第一个人加的指标").save();

      slow.type("budget", "20万").save();
      assertThat(slow.typed("purpose")).isEqualTo("第一个人写的用途");
      assertThat(second.page().locator("table.indicators textarea").all())
          .extracting(Locator::inputValue)
          .contains("第一个人加的指标");

      TargetSheet.open(first, targetId);
      assertThat(quick.typed("budget")).isEqualTo("20.00 万元");
      quick.discard();
      first.news();
    }
  }

  @Test
  void isAskedWhereBothWroteDifferently() {
    try (var first = Desk.of(browser, jixiao, "clerk");
        var second = Desk.of(browser, jixiao, "clerk")) {
      var targetId = draft(first, "两人写同一格");
      var slow = TargetSheet.open(second, targetId).typing("purpose", "第二个人写的用途");
      TargetSheet.open(first, targetId).type("purpose", "第一个人写的用途").save();

      slow.type("purpose", "第二个人写的用途");
      assertThat(second.text("question0")).contains("周雨桐", "第一个人写的用途", "第二个人写的用途");
      second.requireAccessible().screenshot("second-writer");
      second.page().click("#question0 [data-act=mine]");
      slow.save();
      assertThat(slow.typed("purpose")).isEqualTo("第二个人写的用途");
      assertThat(second.shows("question0")).isFalse();

      assertThat(TargetSheet.open(first, targetId).typed("purpose")).isEqualTo("第二个人写的用途");
      TargetSheet.on(first).discard();
      first.news();
    }
  }

  @Test
  void isAskedOfTheRowWhereverItMoves() {
    try (var first = Desk.of(browser, jixiao, "clerk");
        var second = Desk.of(browser, jixiao, "clerk")) {
      var targetId = draft(first, "两人写同一行");
      var quick = TargetSheet.on(first).type("indicators:0:name", "甲");
      quick.type("indicators:1:name", "乙").save();
      var slow = TargetSheet.open(second, targetId).typing("indicators:1:basis", "第二个人的依据");
      quick.type("indicators:1:basis", "第一个人的依据").save();

      slow.type("indicators:1:basis", "第二个人的依据");
      assertThat(second.text("question0")).contains("第一个人的依据", "第二个人的依据");
      slow.press("indicators:0:name", "Control+Enter").save();
      second.page().click("#question0 a");
      assertThat(slow.focused()).isEqualTo("indicators:2:basis");
      second.page().waitForSelector("[id='target:indicators:2:basis'].is-asked");
      quick.discard();
      first.news();
    }
  }

  private static String draft(Desk desk, String name) {
    return TargetSheet.fresh(desk).type("name", name).save().targetId();
  }
}
