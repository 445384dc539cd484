package cn.jixiao.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody who only has a keyboard: everything is reached by Tab, and seen to be reached. */
public final class Keyboard {

  private static final int MOST_KEYS = 200;

  /**
   * Whether the element with the focus stands out: an outline, or more than it looks like without.
   */
  private static final String STANDS_OUT =
      "() => { const s = getComputedStyle(document.activeElement);"
          + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0; }";

  private final Page page;

  private Keyboard(Page page) {
    this.page = page;
  }

  public static Keyboard of(Desk desk) {
    return new Keyboard(desk.page());
  }

  /** Tabs on until the element has the focus. */
  public Keyboard to(String selector) {
    page.waitForSelector(selector);
    for (var keys = 0; keys < MOST_KEYS && !isAt(selector); keys++) {
      page.keyboard().press("Tab");
    }
    assertThat(isAt(selector)).as(selector + " is reached by Tab").isTrue();
    assertThat(page.evaluate(STANDS_OUT))
        .as(selector + " is seen to have the focus")
        .isEqualTo(true);
    return this;
  }

  private boolean isAt(String selector) {
    return (Boolean) page.locator(selector).first().evaluate("e => e === document.activeElement");
  }

  public void press(String key) {
    page.keyboard().press(key);
  }

  public void into(String selector, String text) {
    to(selector);
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
  }

  /** Waits until an element is no longer there. */
  public void gone(String selector) {
    page.waitForSelector(
        selector, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
  }
}
