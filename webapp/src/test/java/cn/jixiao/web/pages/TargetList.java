package cn.jixiao.web.pages;

/** {@code /projects/targets.xhtml}: the targets a person sees. */
public final class TargetList {

  private final Desk desk;

  private TargetList(Desk desk) {
    this.desk = desk;
  }

  /** The list filtered as its address says. */
  public static TargetList of(Desk desk, String query) {
    desk.open("/projects/targets.xhtml?" + query);
    return new TargetList(desk);
  }

  public int rows() {
    return desk.page().locator("#targets tbody tr").count();
  }

  public String names() {
    return String.join(
        " ", desk.page().locator("#targets tbody td:first-child a").allTextContents());
  }

  public String sum() {
    return desk.text("sum");
  }

  public TargetSheet openFirst() {
    desk.page().click("#targets tbody a");
    desk.page().waitForURL("**/target.xhtml?*");
    return TargetSheet.on(desk);
  }

  /** Chooses a state and searches. */
  public TargetList filterByState(String state) {
    desk.page().selectOption("[id='filter:state']", state);
    desk.click("filter:search");
    desk.page().waitForURL("**state=" + state + "**");
    return this;
  }
}
