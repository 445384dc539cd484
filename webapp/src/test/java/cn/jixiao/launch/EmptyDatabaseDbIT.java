package cn.jixiao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.web.common.SchemaMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the program relies on in database and driver, without a server. */
class EmptyDatabaseDbIT {

  private static EmbeddedDatabase embedded;

  @BeforeAll
  static void start() {
    var places = Places.here();
    embedded = EmbeddedDatabase.startEmpty(places, places.built().resolve("empty-database"));
  }

  @AfterAll
  static void stop() {
    if (embedded != null) {
      embedded.close();
    }
  }

  @Test
  void isMigratedOnceByServersThatStartAtOnce() throws Exception {
    var servers = 3;
    var go = new CountDownLatch(1);
    var pool = Executors.newFixedThreadPool(servers);
    Callable<Integer> server =
        () -> {
          go.await();
          return SchemaMigration.migrate(embedded.database().source());
        };
    var started = Stream.generate(() -> pool.submit(server)).limit(servers).toList();
    go.countDown();
    var scripts = new HashSet<Integer>();
    for (var one : started) {
      scripts.add(one.get());
    }
    pool.shutdown();
    assertThat(scripts).hasSize(1).allMatch(count -> count > 0);
    assertThat(failures()).isZero();
  }

  /** With useBulkStmts=true the driver would answer -2 for all, and a lost update would pass. */
  @Test
  void saysOfEveryUpdateInABatchWhetherItFoundItsRow() throws SQLException {
    try (var connection = embedded.database().connect();
        var statement = connection.createStatement()) {
      statement.execute("create table probe (id int primary key, version int not null)");
      statement.execute("insert into probe values (1, 1), (2, 7), (3, 1)");
      assertThat(raiseFromVersionOne(connection)).containsExactly(1, 0, 1);
      statement.execute("drop table probe");
    }
  }

  private static int[] raiseFromVersionOne(Connection connection) throws SQLException {
    var update = "update probe set version = 2 where id = ? and version = 1";
    try (var batch = connection.prepareStatement(update)) {
      for (var id = 1; id <= 3; id++) {
        batch.setInt(1, id);
        batch.addBatch();
      }
      return batch.executeBatch();
    }
  }

  private static long failures() throws SQLException {
    try (var connection = embedded.database().connect();
        var rows =
            connection
                .createStatement()
                .executeQuery("select count(*) from flyway_history where not success")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
