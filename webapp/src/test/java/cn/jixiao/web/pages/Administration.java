package cn.jixiao.web.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** {@code /organizations/organizations.xhtml}: the tree, the chosen organization and its people. */
public final class Administration {

  private final Desk desk;
  private final Page page;

  private Administration(Desk desk) {
    this.desk = desk;
    this.page = desk.page();
  }

  public static Administration open(Desk desk) {
    desk.open("/organizations/organizations.xhtml");
    return new Administration(desk);
  }

  /** Shows what stands below an organization. */
  public Administration expand(String name) {
    node(name).locator(".ui-tree-toggler").first().click();
    page.waitForSelector("#tree li[aria-label^='" + name + " '][aria-expanded=true] li");
    return this;
  }

  /** What is shown already is not taken for the answer, which would come over what is typed. */
  public Administration choose(String name) {
    page.evaluate("document.querySelectorAll('#details h2').forEach(n => n.remove())");
    node(name).locator(".ui-treenode-label").first().click();
    page.waitForSelector("#details h2:has-text('" + name + "')");
    return this;
  }

  private Locator node(String name) {
    return page.locator("#tree li[aria-label^='" + name + " ']");
  }

  public boolean shows(String name) {
    return node(name).isVisible();
  }

  public int shown() {
    return page.locator("#tree li[role=treeitem]").count();
  }

  public void rename(String name) {
    page.fill("[id='naming:name']", name);
    desk.click("naming:rename");
  }

  public void addBelow(String kind, String code, String name) {
    page.selectOption("[id='below:kind']", kind);
    page.fill("[id='below:code']", code);
    page.fill("[id='below:name']", name);
    desk.click("below:add");
  }

  public void addPerson(String account, String name, String role) {
    page.fill("[id='newcomer:account']", account);
    page.fill("[id='newcomer:name']", name);
    page.selectOption("[id='newcomer:role']", role);
    desk.click("newcomer:add");
  }

  /** The one-time password, once it is shown. */
  public String oneTimePassword() {
    page.waitForSelector("[id='secret:password']:focus");
    return page.inputValue("[id='secret:password']");
  }

  public void noted() {
    desk.click("secret:noted");
    page.waitForSelector("[id='secret:password']", hidden());
  }

  private static Page.WaitForSelectorOptions hidden() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
  }

  public String people() {
    return page.textContent("#people");
  }

  /** What the list says of a person. */
  public String person(String account) {
    return row(account).textContent();
  }

  /** Opens what can be done with a person. */
  public Administration openPerson(String account) {
    desk.click(row(account).locator("button").getAttribute("id"));
    page.waitForSelector("#people tbody tr:has(td:text-is('" + account + "')) + tr.opened");
    return this;
  }

  /** Does it with the person who is open. */
  public void act(String button) {
    desk.click(page.locator("#people tr.opened [id$=':" + button + "']").getAttribute("id"));
  }

  /** What was told before is not taken for the answer. */
  public void confirm() {
    page.evaluate("document.querySelectorAll('.notice.ok').forEach(n => n.remove())");
    page.click("[id='confirm'] .ui-confirmdialog-yes");
  }

  private Locator row(String account) {
    return page.locator("#people tbody tr:has(td:text-is('" + account + "'))");
  }
}
