package cn.jixiao.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;

/**
 * A fictional district to try things with. Its tree and accounts come from a script before the
 * server starts; its targets are made through the running server, so that their states and traces
 * are true.
 */
final class DemonstrationData {

  private final SqlScript organizations;
  private final Database database;

  DemonstrationData(Places places, Database database) {
    this.organizations =
        new SqlScript(places.config().resolve("demo").resolve("organizations.sql"));
    this.database = database;
  }

  /** Only a database that knows nobody is filled: real data is never mixed with fiction. */
  boolean isWanted() {
    return Files.exists(organizations.file()) && isEmpty("organizations_person");
  }

  void plantOrganizations() throws IOException, SQLException {
    organizations.runIn(database);
  }

  void plantTargets(URI address) {
    new DemonstrationTargets(address).create();
  }

  boolean isThere() {
    return !isEmpty("organizations_person where account = 'clerk'");
  }

  private boolean isEmpty(String rows) {
    try (var connection = database.connect();
        var found =
            connection.createStatement().executeQuery("select 1 from " + rows + " limit 1")) {
      return !found.next();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
