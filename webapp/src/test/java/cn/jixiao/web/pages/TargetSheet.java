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

  /** Types a text and leaves the field: it is saved. */
  public TargetSheet type(String field, String text) {
    var input = "[id='" + FORM + field + "']";
    desk.page().fill(input, text);
    desk.page().locator(input).blur();
    return settled();
  }

  /** Types a text and stays in the field: nothing is sent yet. */
  public TargetSheet typing(String field, String text) {
    desk.page().fill("[id='" + FORM + field + "']", text);
    return this;
  }

  /** Chooses an entry of a list and leaves it. */
  public TargetSheet choose(String field, String entry) {
    desk.page().selectOption("[id='" + FORM + field + "']", entry);
    return settled();
  }

  /** Waits until nothing is on its way any more. */
  public TargetSheet settled() {
    desk.page().waitForFunction("() => window.jixiao && window.jixiao.idle()");
    return this;
  }

  /** How far the saving is, as it stands beside the title. */
  public String saving() {
    return settled().desk.text("saving");
  }

  /** The cell of the form that has the focus: indicators:0:value. */
  public String focused() {
    return String.valueOf(desk.page().evaluate("document.activeElement.id"))
        .replaceFirst("^" + FORM, "");
  }

  /** What is said to be wrong with a field, beside it. */
  public String wrong(String field) {
    return settled().desk.text(FORM + field + "-told");
  }

  /** The three controls of a value as they read: ≥ 95 %. */
  public String value(int row) {
    var at = "indicators:" + row + ":";
    var sign =
        desk.page()
            .evaluate(
                "id => { const s = document.getElementById(id);"
                    + " return s.options[s.selectedIndex].text; }",
                FORM + at + "operator");
    return (sign + " " + typed(at + "value") + " " + typed(at + "measureUnit")).strip();
  }

  /** Puts the focus into a cell and presses keys. */
  public TargetSheet press(String field, String... keys) {
    desk.page().focus("[id='" + FORM + field + "']");
    for (var key : keys) {
      desk.page().keyboard().press(key);
    }
    return this;
  }

  /** Pastes what a spreadsheet puts on the clipboard into a cell. */
  public TargetSheet paste(String field, String block) {
    desk.page().focus("[id='" + FORM + field + "']");
    desk.page()
        .evaluate(
            "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
                + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                + " { clipboardData: data, bubbles: true, cancelable: true })); }",
            block);
    return settled();
  }

  public int indicators() {
    return desk.page().locator("table.indicators tbody tr").count();
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
    desk.click("addGoal");
    desk.page()
        .waitForFunction(
            "n => document.querySelectorAll('table.goals textarea').length > n", before);
    return type("goals:" + before + ":text", text);
  }

  /** Waits until everything is saved; nobody has to press anything for it. */
  public TargetSheet save() {
    desk.page()
        .waitForFunction(
            "() => window.jixiao.idle() && !window.jixiao.unsaved().length"
                + " && document.querySelector('#saving.ok')");
    return this;
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
    return desk.shows(FORM + "submit");
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
