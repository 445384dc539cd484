package cn.jixiao.launch;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;

/** The system as tests from outside find it. */
public final class RunningJixiao implements AutoCloseable {

  private final Ending ending = new Ending();
  private final Database database;
  private final LibertyServer server;

  RunningJixiao() {
    var places = Places.here();
    var home = places.built().resolve("outside");
    database = ending.of(EmbeddedDatabase.startEmpty(places, home.resolve("database"))).database();
    var installation = new Installation(places, database);
    installation.fill();
    var name = "outside-" + ProcessHandle.current().pid();
    // Statements are counted here: none may come from a round that nobody asked for.
    server =
        ending.of(
            installation.prepare(home, name, Ports.free()).with("JIXIAO_ERRANDS_SECONDS", "0"));
    installation.start(server);
  }

  /** Where it answers, with a slash at the end. */
  public URI address() {
    return server.address();
  }

  public URI at(String path) {
    return address().resolve(path.startsWith("/") ? path.substring(1) : path);
  }

  /** A connection of the test's own, with the rights of the application. */
  public Connection connect() throws SQLException {
    return database.connect();
  }

  /** Counts the statements of whatever happens meanwhile; tests run one after the other. */
  public StatementCounter statements() {
    return new StatementCounter(database);
  }

  /** How many statements an action takes. */
  public long cost(StatementCounter.Action action) throws Exception {
    return statements().during(action).total();
  }

  @Override
  public void close() {
    ending.run();
  }
}
