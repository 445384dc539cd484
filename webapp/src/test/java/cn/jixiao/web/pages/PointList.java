package cn.jixiao.web.pages;

import com.microsoft.playwright.options.LoadState;

/** What reviewers say of single fields, beside {@code /projects/target.xhtml}, by keyboard. */
public final class PointList {

  private final Desk desk;
  private final Keyboard keyboard;

  private PointList(Desk desk) {
    this.desk = desk;
    this.keyboard = Keyboard.of(desk);
  }

  public static PointList on(Desk desk) {
    desk.page().waitForSelector("[id='points:list']");
    desk.page().waitForLoadState(LoadState.NETWORKIDLE);
    return new PointList(desk);
  }

  /** Tabs to a field of the paper and says something about it. */
  public PointList set(String field, String key, String text) {
    return write(field, key, text).send();
  }

  /** Tabs to a field of the paper and begins to say something about it. */
  public PointList write(String field, String key, String text) {
    keyboard.to(".paper [data-field='" + field + "']");
    keyboard.press(key);
    desk.page().waitForSelector(".editor.shown");
    return type(text);
  }

  /** Types on wherever the focus is. */
  public PointList type(String text) {
    desk.page().keyboard().type(text);
    return this;
  }

  /** Chooses a standard sentence about a field. */
  public PointList choose(String field, String sentence) {
    keyboard.to(".paper [data-field='" + field + "']");
    keyboard.press("Enter");
    desk.page().selectOption("#sentence", sentence);
    return send();
  }

  /** Writes something down for the reviewers alone. */
  public PointList note(String text) {
    keyboard.press("p");
    desk.page().keyboard().type(text);
    desk.page().check("#pointInternal");
    desk.page().focus("#pointText");
    desk.page().keyboard().press("Control+Enter");
    desk.page().waitForSelector("[id='points:list'] h3");
    return at();
  }

  private PointList send() {
    var before = count();
    keyboard.press("Control+Enter");
    return arrived(before + 1).at();
  }

  /** Waits until so many points are set. */
  public PointList arrived(int many) {
    desk.page().locator("li.point").nth(many - 1).waitFor();
    return this;
  }

  private PointList at() {
    keyboard.gone(".editor.shown");
    return this;
  }

  /** Answers the present point, and is led to the next open one. */
  public PointList answer(String text) {
    var before = count("answered");
    desk.page().keyboard().press("Control+A");
    desk.page().keyboard().type(text);
    desk.page().keyboard().press("Control+Enter");
    return until("answered", before + 1);
  }

  /** The present point is settled. */
  public PointList settle() {
    var before = count("settled");
    keyboard.press("s");
    return until("settled", before + 1);
  }

  /** Waits until so many points stand so. */
  public PointList until(String state, int many) {
    desk.page().waitForCondition(() -> count(state) == many);
    desk.page().waitForLoadState(LoadState.NETWORKIDLE);
    return this;
  }

  public PointList press(String key) {
    keyboard.press(key);
    return this;
  }

  public String text() {
    return desk.text("points:list");
  }

  public int count() {
    return desk.page().locator("li.point").count();
  }

  public int count(String state) {
    return desk.page().locator("li.point." + state).count();
  }

  /** How many fields are marked as spoken of. */
  public int marked() {
    return desk.page().locator(".has-point").count();
  }

  /** What stands in the field with the focus. */
  public String typed() {
    return String.valueOf(desk.page().evaluate("document.activeElement.value"));
  }

  /** The id of what has the focus. */
  public String focused() {
    return String.valueOf(desk.page().evaluate("document.activeElement.id"));
  }
}
