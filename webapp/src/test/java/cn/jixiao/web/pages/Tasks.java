package cn.jixiao.web.pages;

import com.microsoft.playwright.Locator;
import java.util.List;

/** {@code /projects/submission.xhtml}: the tasks of a unit's year. */
public final class Tasks {

  private final Desk desk;

  private Tasks(Desk desk) {
    this.desk = desk;
  }

  public static Tasks open(Desk desk, String unit, int year) {
    desk.open("/projects/submission.xhtml?unit=" + unit + "&year=" + year);
    return new Tasks(desk);
  }

  /** How each project stands, in printed order. */
  public List<String> states() {
    return desk.page().locator("#list tbody tr:not(#overall, #checked) .task").allTextContents();
  }

  public String list() {
    return desk.text("list");
  }

  public int size() {
    return rows().count();
  }

  public void copy(String name) {
    row(name).locator("[id$=':copy']").click();
  }

  public void discard(String name) {
    discard(row(name));
  }

  public void discardFirst() {
    discard(rows().first());
  }

  private void discard(Locator row) {
    desk.page().evaluate("document.querySelectorAll('.notice.ok').forEach(n => n.remove())");
    row.locator("[id$=':discard']").click();
    desk.page().click(".ui-confirmdialog-yes");
    desk.news();
  }

  private Locator rows() {
    return desk.page().locator("#list tbody tr:not(#overall, #checked)");
  }

  private Locator row(String name) {
    return rows().filter(new Locator.FilterOptions().setHasText(name)).first();
  }
}
