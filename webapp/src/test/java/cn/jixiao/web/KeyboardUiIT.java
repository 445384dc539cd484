package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Keyboard;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/** The whole work of a clerk and of a reviewer without a mouse. */
@WithJixiao
class KeyboardUiIT {

  private static final String PROJECT = "只用键盘填报的项目";

  private final Browser browser;
  private final RunningJixiao jixiao;

  KeyboardUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @Test
  void aTargetIsWrittenSubmittedAndReturned() {
    try (var clerk = Desk.of(browser, jixiao, "clerk");
        var head = Desk.of(browser, jixiao, "head")) {
      write(Keyboard.of(clerk));
      TargetSheet.on(clerk).save();
      var keys = Keyboard.of(clerk);
      keys.to("[id='target:submit']").press("Enter");
      clerk.page().waitForSelector(".notice.ok:has-text('" + PROJECT + "'):has-text('等待单位负责人审核')");

      giveBack(Keyboard.of(head));
      assertThat(head.news()).contains(PROJECT);
    }
  }

  private static void write(Keyboard keys) {
    keys.to("#toTargets").press("Enter");
    keys.to("#add").press("Enter");
    keys.into("[id='target:year']", "2033");
    keys.into("[id='target:name']", PROJECT);
    keys.into("[id='target:budget']", "12.5万");
    keys.into("[id='target:purpose']", "检验不用鼠标能否办完全部手续。");
    for (var i = 0; i < 4; i++) {
      keys.into("[id='target:plan:" + i + ":percent']", String.valueOf(25 * (i + 1)));
    }
    keys.into("[id='target:goals:0:text']", "全部手续用键盘办完。");
    keys.into("[id='target:indicators:0:name']", "手续数量");
    keys.into("[id='target:indicators:0:value']", "≥5项");
    for (var rows = 5; rows > 2; rows--) {
      keys.to("[id='target:indicators:1:name']").press("Alt+Delete");
      keys.gone("[id='target:indicators:" + rows + ":name']");
    }
    keys.into("[id='target:indicators:1:name']", "社会效益");
    keys.into("[id='target:indicators:1:value']", "显著");
    keys.into("[id='target:indicators:2:name']", "群众满意度");
    keys.into("[id='target:indicators:2:value']", "≥95%");
    keys.press("Tab");
  }

  private static void giveBack(Keyboard keys) {
    keys.to("#toInbox").press("Enter");
    keys.to("#rows a:has-text('" + PROJECT + "')").press("Enter");
    keys.into("[id='review:comment']", "请补充确定依据。");
    keys.to("[id='review:giveBack']").press("Enter");
  }
}
