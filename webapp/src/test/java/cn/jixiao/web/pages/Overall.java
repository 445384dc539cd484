package cn.jixiao.web.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** {@code /projects/department.xhtml}: a unit's overall target, saved field by field. */
public final class Overall {

  private static final String FORM = "department:";

  private final Desk desk;

  private Overall(Desk desk) {
    this.desk = desk;
  }

  public static Overall open(Desk desk, String unit, int year) {
    desk.open("/projects/department.xhtml?unit=" + unit + "&year=" + year);
    desk.page().waitForFunction("() => window.jixiao && window.jixiao.idle()");
    return new Overall(desk);
  }

  /** Types into a field, leaves it, and waits until it is saved. */
  public Overall type(String field, String text) {
    leave(field, text);
    return saved();
  }

  /** Types into a field and stays there: nothing is sent yet. */
  public Overall typing(String field, String text) {
    desk.page().fill("[id='" + FORM + field + "']", text);
    return this;
  }

  /** Types into a field and leaves it. */
  public Overall leave(String field, String text) {
    typing(field, text).desk.page().locator("[id='" + FORM + field + "']").blur();
    return this;
  }

  /** Waits until everything is saved. */
  public Overall saved() {
    desk.page()
        .waitForFunction(
            "() => window.jixiao.idle() && !window.jixiao.unsaved().length"
                + " && document.querySelector('#saving.ok')");
    return this;
  }

  /** Presses a key in a field. */
  public Overall press(String field, String key) {
    desk.page().focus("[id='" + FORM + field + "']");
    desk.page().keyboard().press(key);
    return saved();
  }

  /** Presses one of the page's own buttons. */
  public Overall click(String id) {
    desk.click(id);
    return saved();
  }

  /** Says that a project serves a sub-target. */
  public Overall link(int row, String project) {
    desk.page()
        .selectOption(
            ".subs tbody tr:nth-child(" + (row + 1) + ") select.link-project",
            new SelectOption().setLabel(project));
    return saved();
  }

  /** The projects that serve a sub-target. */
  public String serving(int row) {
    return desk.page().textContent(".subs tbody tr:nth-child(" + (row + 1) + ") .served");
  }

  public List<String> measures() {
    return desk.page().locator("table.measures textarea").all().stream()
        .map(Locator::inputValue)
        .toList();
  }

  public String typed(String field) {
    return desk.page().inputValue("[id='" + FORM + field + "']");
  }

  /** The field that has the focus. */
  public String focused() {
    return String.valueOf(desk.page().evaluate("document.activeElement.id"))
        .replaceFirst("^" + FORM, "");
  }
}
