package cn.jixiao.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/**
 * A file of SQL statements, run as one; a word {@code ${such.as.this}} stands for something else.
 */
record SqlScript(Path file) {

  void runIn(Database database, Map<String, String> words) throws IOException, SQLException {
    var url =
        database.url() + (database.url().contains("?") ? "&" : "?") + "allowMultiQueries=true";
    var scripted = new Database(url, database.user(), database.password());
    try (var connection = scripted.connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(text(words));
      while (statement.getMoreResults() || statement.getUpdateCount() >= 0) {
        // A failing statement throws when its result is fetched.
      }
      connection.commit();
    }
  }

  private String text(Map<String, String> words) throws IOException {
    var text = Files.readString(file);
    for (var word : words.entrySet()) {
      text = text.replace("${" + word.getKey() + "}", word.getValue());
    }
    return text;
  }
}
