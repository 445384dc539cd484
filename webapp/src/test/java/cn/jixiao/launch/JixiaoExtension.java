package cn.jixiao.launch;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts what {@link WithJixiao} promises, each thing when it is first needed and once. */
final class JixiaoExtension implements BeforeAllCallback, ParameterResolver {

  private static final Namespace OURS = Namespace.create(JixiaoExtension.class);
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;

  @Override
  public void beforeAll(ExtensionContext context) {
    jixiao(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    return type == RunningJixiao.class
        || type == Browser.class
        || type == BrowserContext.class && context.getTestMethod().isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    if (type == RunningJixiao.class) {
      return jixiao(context);
    }
    return type == Browser.class ? browser(context) : fresh(context);
  }

  private static RunningJixiao jixiao(ExtensionContext context) {
    var store = context.getRoot().getStore(OURS);
    return store.getOrComputeIfAbsent(
        RunningJixiao.class, first -> new RunningJixiao(), RunningJixiao.class);
  }

  private static Browser browser(ExtensionContext context) {
    var store = context.getRoot().getStore(OURS);
    return store
        .getOrComputeIfAbsent(
            InstalledBrowser.class, b -> InstalledBrowser.open(), InstalledBrowser.class)
        .browser();
  }

  private static BrowserContext fresh(ExtensionContext context) {
    var options =
        new Browser.NewContextOptions()
            .setBaseURL(jixiao(context).address().toString())
            .setLocale("zh-CN")
            .setTimezoneId("Asia/Shanghai")
            .setViewportSize(WIDTH, HEIGHT);
    return context
        .getStore(OURS)
        .getOrComputeIfAbsent(
            BrowserContext.class, b -> browser(context).newContext(options), BrowserContext.class);
  }
}
