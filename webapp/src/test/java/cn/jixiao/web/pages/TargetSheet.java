package cn.jixiao.web.pages;

import com.microsoft.playwright.Download;
import java.util.regex.Pattern;

/** {@code /projects/target.xhtml}: one target, written, reviewed or read. */
public final class TargetSheet {

  private static final String FORM = "target:";

  private final Desk desk;

  private TargetSheet(Desk desk) {
    this.desk = desk;
  }

  public static TargetSheet on(Desk desk) {
    desk.page().waitForSelector("#content");
    return new TargetSheet(desk);
  }

  public static TargetSheet open(Desk desk, String targetId) {
    desk.open("/projects/target.xhtml?target=" + targetId);
    return on(desk);
  }

  public static TargetSheet fresh(Desk desk) {
    desk.open("/projects/target.xhtml");
    return on(desk);
  }

  /** The id of the target that is shown. */
  public String targetId() {
    var matcher = Pattern.compile("target=([0-9]+)").matcher(desk.page().url());
    return matcher.find() ? matcher.group(1) : null;
  }

  public TargetSheet type(String field, String text) {
    var input = "[id='" + FORM + field + "']";
    desk.page().fill(input, text);
    desk.page().dispatchEvent(input, "change");
    return this;
  }

  public String typed(String field) {
    return desk.page().inputValue("[id='" + FORM + field + "']");
  }

  /** Waits until the page says what a field's text is taken for. */
  public TargetSheet expectEcho(String field, String text) {
    desk.page().waitForSelector("[id='" + FORM + field + "']:text-is('" + text + "')");
    return this;
  }

  public TargetSheet addGoal(String text) {
    var rows = desk.page().locator("table.goals textarea");
    var before = rows.count();
    desk.click(FORM + "addGoal");
    desk.page()
        .waitForFunction(
            "n => document.querySelectorAll('table.goals textarea').length > n", before);
    return type("goals:" + before + ":text", text);
  }

  public void save() {
    desk.click(FORM + "save");
  }

  public void submit() {
    desk.click(FORM + "submit");
  }

  public void discard() {
    desk.click(FORM + "discard");
    desk.page().click(".ui-confirmdialog-yes");
  }

  public void comment(String words) {
    desk.page().fill("[id='review:comment']", words);
  }

  public void approve() {
    desk.click("review:approve");
  }

  public void giveBack() {
    desk.click("review:giveBack");
  }

  public boolean isWritable() {
    return desk.shows(FORM + "save");
  }

  public String state() {
    return desk.page().textContent(".title .state");
  }

  public String reasonOfReturn() {
    return desk.text("returned");
  }

  public String timeline() {
    return desk.text("timeline");
  }

  public Download document() {
    return desk.page().waitForDownload(() -> desk.click("document"));
  }
}
