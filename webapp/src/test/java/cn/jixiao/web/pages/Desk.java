package cn.jixiao.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One person's browser. What a page complains about in it makes the test fail. */
public final class Desk implements AutoCloseable {

  public static final String PASSWORD = "Demo#2026";

  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  private final RunningJixiao jixiao;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Desk(RunningJixiao jixiao, BrowserContext context) {
    this.jixiao = jixiao;
    this.context = context;
    this.page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
  }

  /** A desk at which nobody is logged in yet. */
  public static Desk empty(Browser browser, RunningJixiao jixiao) {
    return new Desk(jixiao, browser.newContext(options(jixiao, WIDTH, HEIGHT, 1)));
  }

  /** A desk with a screen at 200 %. */
  public static Desk enlarged(Browser browser, RunningJixiao jixiao) {
    return new Desk(jixiao, browser.newContext(options(jixiao, WIDTH / 2, HEIGHT / 2, 2)));
  }

  public static Desk of(Browser browser, RunningJixiao jixiao, String account) {
    return empty(browser, jixiao).logIn(account, PASSWORD);
  }

  /** The same person's browser, opened anew with what it had kept on disk. */
  public static Desk inTheStateOf(Desk before, Browser browser, RunningJixiao jixiao) {
    var options = options(jixiao, WIDTH, HEIGHT, 1).setStorageState(before.context.storageState());
    return new Desk(jixiao, browser.newContext(options));
  }

  private static Browser.NewContextOptions options(
      RunningJixiao jixiao, int width, int height, int scale) {
    return new Browser.NewContextOptions()
        .setBaseURL(jixiao.address().toString())
        .setLocale("zh-CN")
        .setTimezoneId("Asia/Shanghai")
        .setViewportSize(width, height)
        .setDeviceScaleFactor(scale)
        .setAcceptDownloads(true);
  }

  public Desk logIn(String account, String password) {
    if (!page.url().contains("/login.xhtml")) {
      page.navigate("/login.xhtml");
    }
    logIn(page, account, password);
    return this;
  }

  /** Whoever is logged in takes another password, as everybody must who has a one-time one. */
  public void choosePassword(String old, String chosen) {
    open("/password.xhtml");
    page.fill("[id='change:oldPassword']", old);
    page.fill("[id='change:newPassword']", chosen);
    page.fill("[id='change:repeated']", chosen);
    click("change:save");
    page.waitForURL(url -> !url.contains("password.xhtml"));
  }

  /** Logs in on another tab of the same browser. */
  public void logInElsewhere(String account, String password) {
    var other = context.newPage();
    other.navigate("/login.xhtml");
    logIn(other, account, password);
    other.close();
  }

  private static void logIn(Page page, String account, String password) {
    page.fill("[id='login:account']", account);
    page.fill("[id='login:password']", password);
    page.click("[id='login:logIn']");
    page.waitForLoadState();
  }

  public Desk open(String path) {
    page.navigate(path);
    return this;
  }

  /** As if the person had been away for too long: the server does not know the session any more. */
  public void loseSession() {
    page.waitForLoadState(LoadState.NETWORKIDLE); // no answer under way brings a session back
    context.clearCookies();
  }

  public Page page() {
    return page;
  }

  public BrowserContext context() {
    return context;
  }

  public String text(String id) {
    return page.textContent("[id='" + id + "']");
  }

  /** Clicks, and forgets what the page said before, so that only the answer is heard. */
  public void click(String id) {
    page.evaluate("document.querySelectorAll('.notice.ok, #summary').forEach(n => n.remove())");
    page.click("[id='" + id + "']");
  }

  public boolean shows(String id) {
    return page.isVisible("[id='" + id + "']");
  }

  /** The answer to a script's request that reaches the server a second time. */
  public String sendAgain(Request sent) {
    var same =
        RequestOptions.create()
            .setData(sent.postDataBuffer())
            .setHeader("Content-Type", sent.headerValue("Content-Type"))
            .setHeader("Faces-Request", "partial/ajax")
            .setHeader("X-Requested-With", "XMLHttpRequest");
    return context.request().post(sent.url(), same).text();
  }

  /** What the page said about the last act. */
  public String news() {
    page.waitForSelector(".notice.ok");
    return page.textContent("[id$='messages']");
  }

  /** What must be corrected, once the page has said it. */
  public String errors() {
    page.waitForSelector("#summary");
    return page.textContent("#summary");
  }

  public Desk screenshot(String name) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(SCREENSHOTS.resolve(name + ".png"))
            .setFullPage(false));
    return this;
  }

  /**
   * Nothing on the page keeps people with other eyes or without a mouse from using it; a button is
   * pale only for the moment in which it acts.
   */
  public Desk requireAccessible() {
    page.waitForCondition(() -> page.locator(".ui-state-loading").count() == 0);
    var found = new AxeBuilder(page).analyze().getViolations();
    assertThat(found)
        .filteredOn(violation -> SERIOUS.contains(violation.getImpact()))
        .extracting(violation -> violation.getId() + " " + violation.getNodes())
        .as(page.url())
        .isEmpty();
    return this;
  }

  /** The page's address within the application. */
  public String here() {
    return jixiao.address().relativize(java.net.URI.create(page.url())).toString();
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).as("what the pages complained about").isEmpty();
  }
}
