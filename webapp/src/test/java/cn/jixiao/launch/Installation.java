package cn.jixiao.launch;

import cn.jixiao.web.common.SchemaMigration;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;

/**
 * A server with the WAR on a migrated database, filled with demonstration data where it was empty.
 */
final class Installation {

  /** Names the server's features: {@code server.xml}, or {@code server-ee10.xml}. */
  private static final String FEATURES = "jixiao.features";

  /** Kept, because a level is forgotten together with its logger. */
  private final Logger flyway = Logger.getLogger("org.flywaydb");

  private final Places places;
  private final Database database;
  private final DemonstrationData demonstration;
  private boolean planted;

  Installation(Places places, Database database) {
    flyway.setLevel(Level.WARNING);
    this.places = places;
    this.database = database;
    this.demonstration = new DemonstrationData(places, database);
  }

  void fill() {
    database.requireReachable();
    try {
      SchemaMigration.migrate(database.source());
      planted = demonstration.isWanted();
      if (planted) {
        demonstration.plantOrganizations();
      }
    } catch (FlywayException | SQLException | IOException e) {
      throw new Trouble(
          "数据库 " + database.url() + " 的结构或演示数据无法建立：" + e.getMessage(),
          "The schema or the demonstration data of "
              + database.url()
              + " cannot be set up: "
              + e.getMessage(),
          e);
    }
  }

  LibertyServer prepare(Path home, String name, int port) {
    var features = System.getProperty(FEATURES, "server.xml");
    return LibertyServer.prepare(places, home, name, features, database, port).deploy(places.war());
  }

  boolean isDemonstrated() {
    return demonstration.isThere();
  }

  void start(LibertyServer server) {
    server.start(LibertyConsole.APPLICATION_STARTED);
    Readiness.of(server.address()).await();
    if (planted || demonstration.isUnfinished()) {
      demonstration.plantTargets(server.address());
    }
  }
}
