package cn.jixiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.Database;
import cn.jixiao.launch.EmbeddedDatabase;
import cn.jixiao.launch.Places;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database says of a real deadlock, and what becomes of the two whom it befell. */
class DeadlockDbIT {

  private static EmbeddedDatabase embedded;

  private final CountDownLatch bothHoldTheirFirst = new CountDownLatch(2);
  private final Queue<SQLException> givenUp = new ConcurrentLinkedQueue<>();

  @BeforeAll
  static void start() {
    var places = Places.here();
    embedded = EmbeddedDatabase.startEmpty(places, places.built().resolve("deadlock-database"));
  }

  @AfterAll
  static void stop() {
    if (embedded != null) {
      embedded.close();
    }
  }

  @Test
  void isTriedAgainAndBothAreDone() throws Exception {
    execute("create table probe (id int primary key, raised int not null)");
    execute("insert into probe values (1, 0), (2, 0)");
    var pool = Executors.newFixedThreadPool(2);
    try {
      for (var done : pool.invokeAll(List.of(retried(1, 2), retried(2, 1)))) {
        assertThat(done.get()).isEqualTo("done");
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(givenUp)
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.getErrorCode()).isEqualTo(1213);
              assertThat(told.getSQLState()).isEqualTo("40001");
            });
    try (var connection = database().connect();
        var rows = connection.createStatement().executeQuery("select sum(raised) from probe")) {
      rows.next();
      assertThat(rows.getInt(1)).as("each raised both once").isEqualTo(4);
    }
  }

  /** Raises one row after the other, as a call of a service is carried out. */
  private Callable<Object> retried(int first, int second) {
    var interceptor = new RetryInterceptor();
    interceptor.transaction =
        proxy(
            TransactionSynchronizationRegistry.class,
            "getTransactionStatus",
            () -> Status.STATUS_NO_TRANSACTION);
    var call = proxy(InvocationContext.class, "proceed", () -> raise(first, second));
    return () -> interceptor.retry(call);
  }

  private Object raise(int first, int second) throws Exception {
    try (var connection = database().connect()) {
      connection.setAutoCommit(false);
      raise(connection, first);
      bothHoldTheirFirst.countDown();
      assertThat(bothHoldTheirFirst.await(10, TimeUnit.SECONDS)).isTrue();
      raise(connection, second);
      connection.commit();
      return "done";
    } catch (SQLException e) {
      givenUp.add(e);
      // As it comes out of EclipseLink and the transaction around it.
      throw new TransactionalException("", new RollbackException(new PersistenceException(e)));
    }
  }

  private static void raise(Connection connection, int id) throws SQLException {
    try (var update =
        connection.prepareStatement("update probe set raised = raised + 1 where id = ?")) {
      update.setInt(1, id);
      update.executeUpdate();
    }
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = database().connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Database database() {
    return embedded.database();
  }

  /** Something of the server's that is asked this one thing. */
  private static <T> T proxy(Class<T> type, String asked, Callable<Object> answer) {
    return type.cast(
        Proxy.newProxyInstance(
            DeadlockDbIT.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> method.getName().equals(asked) ? answer.call() : null));
  }
}
