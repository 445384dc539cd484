package cn.jixiao.launch;

import cn.jixiao.organizations.Argon2PasswordHash;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;

/**
 * A fictional district to try things with. Its tree and accounts come from a script before the
 * server starts; its targets are made through the running server, so that their states and traces
 * are true.
 */
final class DemonstrationData {

  static final String PASSWORD = "Demo#2026";

  private static final String REGION = "organizations_organization where id = 139901";
  private static final String CLOSED = "('clerk3', 'head3')";

  private final Path folder;
  private final SqlScript organizations;
  private final Database database;
  private final String closedPassword = random();
  private boolean closedPasswordIsSet;

  DemonstrationData(Places places, Database database) {
    this.folder = places.config().resolve("demo");
    this.organizations = new SqlScript(folder.resolve("organizations.sql"));
    this.database = database;
  }

  /** Only a database that knows nobody is filled: real data is never mixed with fiction. */
  boolean isWanted() {
    return Files.exists(organizations.file()) && count("organizations_person") == 0;
  }

  void plantOrganizations() throws IOException, SQLException {
    organizations.runIn(
        database,
        Map.of("demo.password.hash", hash(PASSWORD), "demo.closed.hash", hash(closedPassword)));
    closedPasswordIsSet = true;
  }

  /** Whether an earlier start was stopped before all targets were there; the texts come last. */
  boolean isUnfinished() {
    return isThere() && count("projects_department_target") < texts();
  }

  /** A first load must succeed; the rest of an interrupted one keeps nobody from working. */
  void plantTargets(URI address) {
    var people = new DemonstrationPeople(address, PASSWORD, closedPassword);
    var targets = new DemonstrationTargets(folder, people);
    if (closedPasswordIsSet) {
      targets.create();
      return;
    }
    try {
      setClosedPassword();
      targets.create();
    } catch (Trouble trouble) {
      System.getLogger("cn.jixiao.launch").log(Level.WARNING, trouble.getMessage());
    }
  }

  boolean isThere() {
    return count(REGION) > 0;
  }

  private long texts() {
    try {
      return DemonstrationText.in(folder).size();
    } catch (IOException e) {
      throw DemonstrationTargets.unreadable(folder, e);
    }
  }

  private void setClosedPassword() {
    var update = "update organizations_person set password_hash = ? where account in " + CLOSED;
    try (var connection = database.connect();
        var statement = connection.prepareStatement(update)) {
      statement.setString(1, hash(closedPassword));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long count(String rows) {
    try (var connection = database.connect();
        var found = connection.createStatement().executeQuery("select count(*) from " + rows)) {
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hash(String password) {
    return new Argon2PasswordHash().generate(password.toCharArray());
  }

  private static String random() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }
}
