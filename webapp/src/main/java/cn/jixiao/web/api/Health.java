package cn.jixiao.web.api;

import cn.jixiao.web.common.Migration;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether this server can do its work: the database answers and has the schema we know. */
@ApplicationScoped
class Health {

  private static final System.Logger LOG = System.getLogger(Health.class.getName());
  private static final int SECONDS_TO_ANSWER = 3;

  @Resource(lookup = "jdbc/jixiao")
  DataSource database;

  @Inject Migration migration;

  boolean isReady() {
    return migration.isDone() && isDatabaseThere();
  }

  private boolean isDatabaseThere() {
    try (var connection = database.getConnection()) {
      return connection.isValid(SECONDS_TO_ANSWER);
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "The database does not answer: {0}", e.toString());
      return false;
    }
  }
}
