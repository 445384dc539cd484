package cn.jixiao.launch;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** Where a database is and as whom one works there. */
public record Database(String url, String user, String password) {

  private static final int WRONG_PASSWORD = 1045;
  private static final int UNKNOWN_DATABASE = 1049;
  private static final int NO_RIGHT_TO_IT = 1044;

  public Connection connect() throws SQLException {
    return source().getConnection();
  }

  DataSource source() throws SQLException {
    var source = new MariaDbDataSource(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  /** Tells in one sentence what is wrong with the address, the user or the password. */
  void requireReachable() {
    try (var connection = connect()) {
      connection.isValid(5);
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  private Trouble trouble(SQLException e) {
    return switch (e.getErrorCode()) {
      case WRONG_PASSWORD ->
          new Trouble(
              "数据库拒绝了用户 " + user + "：请检查 -Djixiao.db.user= 和环境变量 JIXIAO_DB_PASSWORD。",
              "The database refused user "
                  + user
                  + ": check -Djixiao.db.user= and the environment"
                  + " variable JIXIAO_DB_PASSWORD.",
              e);
      case UNKNOWN_DATABASE, NO_RIGHT_TO_IT ->
          new Trouble(
              "数据库 " + url + " 不存在或用户 " + user + " 无权使用：请先执行 config/mariadb/create-database.sql。",
              "There is no database "
                  + url
                  + " or user "
                  + user
                  + " may not use it: run"
                  + " config/mariadb/create-database.sql first.",
              e);
      default ->
          new Trouble(
              "连不上数据库 " + url + "：请检查 -Djixiao.db.url= 以及数据库是否在运行。",
              "Cannot reach the database "
                  + url
                  + ": check -Djixiao.db.url= and whether the"
                  + " database is running.",
              e);
    };
  }
}
