package cn.jixiao.benchmarks.acts;

import java.io.IOException;

/** What the workflow costs, in a JVM and a database of its own. */
public final class ActsAndInboxes {

  private static final int PAPERS = 200_000;
  private static final int FEW = 50;
  private static final int MANY = 50_000;

  private ActsAndInboxes() {}

  public static void main(String[] arguments) throws Exception {
    var start = System.nanoTime();
    try (var server = MariaDb.start("jixiao", "flowable");
        var database = server.connectTo("jixiao");
        var ofFlowable = server.connectTo("flowable");
        var flowable = new FlowableEngine(ofFlowable, "flowable")) {
      var district = District.in(database, PAPERS);
      try (var application = new Application(database)) {
        var ours = new OurEngine(application, district);
        new Acts(database, ours, flowable, new JdbcFloor(district)).measure();
        new Inboxes(application, district, database, FEW, MANY).measure();
      }
    }
    System.out.printf("all of it: %.0f s%n", (System.nanoTime() - start) / 1e9);
  }

  /** The same in a JVM of its own. */
  public static void print() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Dfile.encoding=UTF-8",
                "-Dlog4j2.statusLoggerLevel=OFF",
                "-classpath",
                System.getProperty("java.class.path"),
                ActsAndInboxes.class.getName())
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The acts of the workflow failed");
    }
  }
}
