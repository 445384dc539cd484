package cn.jixiao.web.pages;

/** {@code /indicators/library.xhtml} and {@code /indicators/proposals.xhtml}. */
public final class IndicatorLibrary {

  private final Desk desk;

  private IndicatorLibrary(Desk desk) {
    this.desk = desk;
  }

  public static IndicatorLibrary open(Desk desk) {
    desk.open("/indicators/library.xhtml");
    return new IndicatorLibrary(desk);
  }

  public static IndicatorLibrary proposals(Desk desk) {
    desk.open("/indicators/proposals.xhtml");
    return new IndicatorLibrary(desk);
  }

  public IndicatorLibrary search(String text) {
    desk.page().fill("[id='filter:text']", text);
    desk.click("filter:search");
    desk.page().waitForURL("**q=**");
    return this;
  }

  public int rows() {
    return desk.page().locator("#entries tbody tr").count();
  }

  public String firstName() {
    return desk.page().locator("#entries tbody td").first().textContent();
  }

  public IndicatorLibrary type(String field, String text) {
    desk.page().fill("[id='proposal:" + field + "']", text);
    return this;
  }

  public IndicatorLibrary choose(String field, String option) {
    desk.page().selectOption("[id='proposal:" + field + "']", option);
    return this;
  }

  public void propose() {
    desk.click("proposal:propose");
  }

  /** What the list says of a proposal. */
  public String proposal(String name) {
    return desk.page().locator(row(name)).textContent();
  }

  public IndicatorLibrary comment(String name, String comment) {
    desk.page().fill(row(name) + " [id$=':comment']", comment);
    return this;
  }

  /** Approves or declines. */
  public void decide(String name, String act) {
    desk.click(desk.page().locator(row(name) + " [id$=':" + act + "']").getAttribute("id"));
  }

  private static String row(String name) {
    return "#proposals tbody tr:has(td:has-text('" + name + "'))";
  }
}
