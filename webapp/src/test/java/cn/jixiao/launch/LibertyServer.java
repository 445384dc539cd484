package cn.jixiao.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.mariadb.jdbc.Driver;

/**
 * An Open Liberty of our own, configured by the files in {@code config/liberty} that a site uses,
 * and told by its environment where the database is.
 */
public final class LibertyServer implements AutoCloseable {

  private static final long SECONDS_TO_STOP = 20;

  private final Places places;
  private final Path home;
  private final String name;
  private final int port;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private Consumer<ProcessHandle> whenStarted = started -> {};
  private Process process;

  private LibertyServer(Places places, Path home, String name, int port) {
    this.places = places;
    this.home = home;
    this.name = name;
    this.port = port;
  }

  /**
   * Prepares a server directory below the home.
   *
   * @param name unique among the servers that run at once: tools find a server by it
   * @param configuration {@code server.xml} or {@code server-ee10.xml}
   */
  static LibertyServer prepare(
      Places places, Path home, String name, String configuration, Database database, int port) {
    var server = new LibertyServer(places, home, name, port);
    server.environment.put("JIXIAO_DB_URL", database.url());
    server.environment.put("JIXIAO_DB_USER", database.user());
    server.environment.put("JIXIAO_DB_PASSWORD", database.password());
    server.environment.put("JIXIAO_HTTP_PORT", Integer.toString(port));
    // Beside the server and not in the home of whoever develops.
    server.environment.put("JIXIAO_FIRST_PASSWORD_FILE", home.resolve("first-password").toString());
    try {
      server.lay(configuration);
    } catch (IOException e) {
      throw new Trouble(
          "无法准备服务器目录 " + home + "：请检查权限和磁盘空间。",
          "Cannot prepare the server's directory " + home + ": check permissions and free space.",
          e);
    }
    return server;
  }

  LibertyServer with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  void onStart(Consumer<ProcessHandle> listener) {
    whenStarted = listener;
  }

  /** Puts one more piece of configuration over that of the site. */
  LibertyServer override(String xml) {
    try {
      var overrides = Files.createDirectories(directory().resolve("configDropins/overrides"));
      Files.writeString(overrides.resolve("jixiao-override.xml"), xml);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For a tool that brings the application itself. */
  LibertyServer withoutApplication() {
    var file = directory().resolve("jixiao.xml");
    try {
      var with = Files.readString(file);
      var without = with.replaceFirst("<webApplication [^>]*/>", "");
      if (without.equals(with)) {
        throw new IllegalStateException("No application in " + file);
      }
      Files.writeString(file, without);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LibertyServer deploy(Path war) {
    copy(war, directory().resolve("apps").resolve("jixiao.war"));
    return this;
  }

  private void lay(String configuration) throws IOException {
    Places.remove(directory());
    Files.createDirectories(directory().resolve("lib"));
    Files.createDirectories(directory().resolve("apps"));
    var config = places.config().resolve("liberty");
    copy(config.resolve(configuration), directory().resolve("server.xml"));
    copy(config.resolve("jixiao.xml"), directory().resolve("jixiao.xml"));
    copy(config.resolve("jvm.options"), directory().resolve("jvm.options"));
    var driver = Places.jarOf(Driver.class);
    copy(driver, directory().resolve("lib").resolve(driver.getFileName()));
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the server and returns when it says what is waited for, or with the trouble it has. */
  LibertyServer start(String awaited) {
    var log = home.resolve(name + ".log");
    try {
      var command = new ProcessBuilder(script().toString(), "run", name);
      command.environment().putAll(environment);
      command.environment().put("WLP_USER_DIR", home.toString());
      command.environment().put("JAVA_HOME", System.getProperty("java.home"));
      command.environment().remove("WLP_OUTPUT_DIR");
      command.redirectErrorStream(true);
      process = command.start();
      whenStarted.accept(process.toHandle());
      new LibertyConsole(process, log).await(awaited);
      return this;
    } catch (IOException | RuntimeException e) {
      close();
      throw new Trouble(
          "应用服务器没有启动成功（" + e.getMessage() + "）。详情见 " + log,
          "The application server did not start (" + e.getMessage() + "). Details in " + log,
          e);
    }
  }

  private Path script() {
    var windows = System.getProperty("os.name").startsWith("Windows");
    return places.liberty().resolve("bin").resolve(windows ? "server.bat" : "server");
  }

  Path directory() {
    return home.resolve("servers").resolve(name);
  }

  /** Where the server's usr directory is, for tools that look for it. */
  Path home() {
    return home;
  }

  String name() {
    return name;
  }

  public URI address() {
    return URI.create("http://localhost:" + port + "/");
  }

  /** Returns when the server has ended by itself. */
  void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  /** As if the power had gone: {@code kill -9} of all its processes. It can be started again. */
  void kill() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    if (process == null) {
      return;
    }
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
