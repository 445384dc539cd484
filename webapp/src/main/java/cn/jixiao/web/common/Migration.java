package cn.jixiao.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/**
 * Migrates the schema before the first request is served. The server does not start with a schema
 * it does not know. Whatever needs the database at start-up is a {@code @Startup} bean that
 * {@code @DependsOn("Migration")}.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Migration {

  @Resource(lookup = "jdbc/jixiao")
  DataSource database;

  private volatile int scripts;

  @PostConstruct
  void migrate() {
    scripts = SchemaMigration.migrate(database);
    if (scripts == 0) {
      throw new IllegalStateException("No migration script was found in the modules' jars");
    }
  }

  public boolean isDone() {
    return scripts > 0;
  }

  /** How many scripts made the schema what it is. */
  public int scripts() {
    return scripts;
  }
}
