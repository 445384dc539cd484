package cn.jixiao.web.pages;

import java.util.List;

/** {@code /audit/trail.xhtml}: what was done and what was refused. */
public final class Trail {

  private final Desk desk;

  private Trail(Desk desk) {
    this.desk = desk;
  }

  public static Trail open(Desk desk, String query) {
    desk.open("/audit/trail.xhtml?" + query);
    return new Trail(desk);
  }

  public Trail ofActor(String account) {
    desk.page().fill("[id='filter:actor']", account);
    return this;
  }

  public Trail ofAct(String act) {
    desk.page().selectOption("[id='filter:act']", act);
    return this;
  }

  /** Days as the calendar writes them: {@code 2027-03-01}. */
  public Trail between(String from, String to) {
    desk.page().fill("[id='filter:from']", from);
    desk.page().fill("[id='filter:to']", to);
    return this;
  }

  public Trail search() {
    desk.click("filter:search");
    desk.page().waitForURL("**/trail.xhtml?*");
    return this;
  }

  /** The entries, the newest first, each as it reads. */
  public List<String> entries() {
    return desk.page().locator("#entries tbody tr").allTextContents();
  }

  public boolean isEmpty() {
    return desk.page().isVisible(".empty");
  }
}
