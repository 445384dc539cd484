package cn.jixiao.launch;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Counts what the database was asked to do during an action, by the database's own books. */
public final class StatementCounter {

  private static final String BOOKS =
      "show global status where Variable_name in"
          + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";

  private final Database database;

  StatementCounter(Database database) {
    this.database = database;
  }

  /** What an action cost. */
  public record Statements(long selects, long inserts, long updates, long deletes) {

    public long total() {
      return selects + inserts + updates + deletes;
    }
  }

  /** What is done to the system while counting. */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }

  public Statements during(Action action) throws Exception {
    var before = books();
    action.run();
    var after = books();
    after.replaceAll((kind, count) -> count - before.get(kind));
    return new Statements(
        after.get("Com_select"),
        after.get("Com_insert"),
        after.get("Com_update"),
        after.get("Com_delete"));
  }

  private Map<String, Long> books() throws SQLException {
    try (var connection = database.connect();
        var rows = connection.createStatement().executeQuery(BOOKS)) {
      var books = new HashMap<String, Long>();
      while (rows.next()) {
        books.put(rows.getString(1), rows.getLong(2));
      }
      return books;
    }
  }
}
