package cn.jixiao.web.pages;

/** {@code /projects/department.xhtml}: a unit's overall target, saved field by field. */
public final class Overall {

  private static final String FORM = "department:";

  private final Desk desk;

  private Overall(Desk desk) {
    this.desk = desk;
  }

  public static Overall open(Desk desk, String unit, int year) {
    desk.open("/projects/department.xhtml?unit=" + unit + "&year=" + year);
    return new Overall(desk);
  }

  /** Types into a field, leaves it, and waits until it is saved. */
  public Overall type(String field, String text) {
    desk.page().evaluate("document.querySelectorAll('.saved').forEach(n => n.remove())");
    leave(field, text);
    desk.page().waitForSelector(".saved");
    return this;
  }

  public void leave(String field, String text) {
    desk.page().fill("[id='" + FORM + field + "']", text);
    desk.page().dispatchEvent("[id='" + FORM + field + "']", "change");
  }

  public String typed(String field) {
    return desk.page().inputValue("[id='" + FORM + field + "']");
  }
}
