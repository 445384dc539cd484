package cn.jixiao.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A file of SQL statements, run as one. */
record SqlScript(Path file) {

  void runIn(Database database) throws IOException, SQLException {
    var url =
        database.url() + (database.url().contains("?") ? "&" : "?") + "allowMultiQueries=true";
    var scripted = new Database(url, database.user(), database.password());
    try (var connection = scripted.connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(Files.readString(file));
      while (statement.getMoreResults() || statement.getUpdateCount() >= 0) {
        // A failing statement throws when its result is fetched.
      }
      connection.commit();
    }
  }
}
