package cn.jixiao.benchmarks.acts;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * What was done and used so far, by this program and by its database; from the difference of two of
 * them, what something costs.
 *
 * @param nanos on the clock
 * @param cpu nanoseconds of processor, of program and database together
 * @param statements those that read or write rows; each row of a batch is one
 */
record Cost(long nanos, long cpu, long statements, long commits) {

  private static final String BOOKS =
      "show global status where Variable_name in"
          + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete', 'Com_commit')";

  static Cost soFar(DataSource database) throws SQLException {
    try (var connection = database.getConnection();
        var rows = connection.createStatement().executeQuery(BOOKS)) {
      var statements = 0L;
      var commits = 0L;
      while (rows.next()) {
        if (rows.getString(1).equals("Com_commit")) {
          commits += rows.getLong(2);
        } else {
          statements += rows.getLong(2);
        }
      }
      return new Cost(System.nanoTime(), ownCpu() + databaseCpu(), statements, commits);
    }
  }

  Cost since(Cost earlier) {
    return new Cost(
        nanos - earlier.nanos,
        cpu - earlier.cpu,
        statements - earlier.statements,
        commits - earlier.commits);
  }

  private static long ownCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long databaseCpu() {
    return ProcessHandle.current()
        .descendants()
        .mapToLong(process -> process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L))
        .sum();
  }
}
