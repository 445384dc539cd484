package cn.jixiao.web.common;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the schema this program was written for, with the scripts of all modules in
 * the order of their dates. Two servers that start at once may both call it: one waits for the
 * other.
 */
public final class SchemaMigration {

  private static final String SCRIPTS = "classpath:db/migration";
  private static final String HISTORY = "flyway_history";

  private SchemaMigration() {}

  /** Returns how many scripts the schema consists of now, those of earlier starts included. */
  public static int migrate(DataSource database) {
    var flyway =
        Flyway.configure(SchemaMigration.class.getClassLoader())
            .dataSource(database)
            .locations(SCRIPTS)
            // On some servers a scan that cannot read the jars finds nothing and says so only in a
            // log.
            .failOnMissingLocations(true)
            .table(HISTORY)
            .cleanDisabled(true)
            .validateMigrationNaming(true)
            .load();
    flyway.migrate();
    return flyway.info().applied().length;
  }
}
