package cn.jixiao.web.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code /imports/imports.xhtml} and {@code /imports/import.xhtml}: files on their way to drafts.
 */
public final class Imports {

  private final Desk desk;
  private final Page page;

  private Imports(Desk desk) {
    this.desk = desk;
    this.page = desk.page();
  }

  public static Imports open(Desk desk) {
    desk.open("/imports/imports.xhtml");
    return new Imports(desk);
  }

  /** Chooses files, which sends them, and waits until all are recognised or refused. */
  public Imports send(Path... files) {
    page.setInputFiles("[id='upload:file']", files);
    for (var file : files) {
      row(file.getFileName().toString()).waitFor();
    }
    return recognized();
  }

  /** Waits until nothing in the list is under way. */
  public Imports recognized() {
    page.waitForSelector(
        "#files .state.wait",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    return this;
  }

  private Locator row(String filename) {
    return page.locator("#files tr:has(a:text-is('" + filename + "'))").first();
  }

  /** What the list says of a file. */
  public String file(String filename) {
    return row(filename).textContent();
  }

  public void discard(String filename) {
    row(filename).locator("button").click();
    page.click(".ui-confirmdialog-yes");
  }

  /** Opens the newest file of this name to check it. */
  public Imports check(String filename) {
    row(filename).locator("a").click();
    page.waitForSelector("#state");
    return this;
  }

  public static Imports work(Desk desk, String workId) {
    desk.open("/imports/import.xhtml?work=" + workId);
    return new Imports(desk);
  }

  /** The id of the work that is open. */
  public String workId() {
    var matcher = Pattern.compile("work=([0-9]+)").matcher(page.url());
    return matcher.find() ? matcher.group(1) : null;
  }

  public Imports into(String unit, String year) {
    page.fill("[id='place:organization_input']", unit);
    page.fill("[id='place:year']", year);
    desk.click("place:save");
    return this;
  }

  public String year() {
    return page.inputValue("[id='place:year']");
  }

  public Imports openItem(String title) {
    page.click("#items a:has-text('" + title + "')");
    page.waitForSelector(".record");
    return this;
  }

  /** Types into a field and leaves it; waits for what the page says about that. */
  public String correct(String field, String text) {
    var input = "[id='" + field + "']";
    page.fill(input, text);
    page.press(input, "Tab");
    return page.waitForSelector("[id='" + field + "-told'].ok, [id='" + field + "-told'].bad")
        .textContent();
  }

  public String typed(String field) {
    return page.inputValue("[id='" + field + "']");
  }

  /** What is marked in the source while this field has the focus. */
  public String sourceOf(String field) {
    page.focus("[id='" + field + "']");
    return page.textContent(".source .here");
  }

  public List<String> differences() {
    return page.locator("#differences tbody tr").allTextContents();
  }

  public Imports merge() {
    desk.click("decision:merge");
    page.waitForSelector("#items");
    return this;
  }

  /** What the quality review says of the file as it stands. */
  public String findings() {
    page.waitForSelector("#judged > summary");
    if (page.getAttribute("#judged", "open") == null) {
      page.click("#judged > summary");
    }
    return page.textContent("#judged");
  }

  /** Follows a finding to the field it is about. */
  public Imports toField(String remark) {
    page.locator("#judged li", new Page.LocatorOptions().setHasText(remark)).locator("a").click();
    page.waitForSelector(".record");
    return this;
  }

  public String items() {
    return page.textContent("#items");
  }

  public String plan() {
    return desk.text("store:decided");
  }

  public void store() {
    desk.click("store:import");
  }

  public Imports stored() {
    store();
    page.waitForSelector("#imported");
    return this;
  }

  public String written() {
    return page.textContent("#written");
  }

  public void undo() {
    desk.click("undoing:undo");
    page.click(".ui-confirmdialog-yes");
  }

  public byte[] proof() {
    var file = page.waitForDownload(() -> desk.click("source"));
    try {
      return Files.readAllBytes(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
