package cn.jixiao.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * Ends what was started, the last first: when asked to, and in any case when the JVM ends, so that
 * nothing is left running after Ctrl-C or a failed test.
 */
final class Ending implements Runnable {

  private static final long SECONDS_TO_END = 60;

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private boolean ended;

  Ending() {
    var runtime = Runtime.getRuntime();
    runtime.addShutdownHook(new Thread(this, "jixiao-ending"));
    runtime.addShutdownHook(new Thread(Ending::noLaterThan, "jixiao-last-resort"));
  }

  /** The database's own hook can wait for ever for a process that is gone: a build would hang. */
  private static void noLaterThan() {
    var resort =
        new Thread(
            () -> {
              try {
                TimeUnit.SECONDS.sleep(SECONDS_TO_END);
              } catch (InterruptedException e) {
                return;
              }
              Runtime.getRuntime().halt(1);
            },
            "jixiao-last-resort");
    resort.setDaemon(true);
    resort.start();
  }

  /** Takes care of what has just been started; where all is over already, ends it at once. */
  synchronized <T extends AutoCloseable> T of(T started) {
    running.push(started);
    if (ended) {
      run();
      throw new IllegalStateException("Started while everything was being ended");
    }
    return started;
  }

  synchronized boolean isOver() {
    return ended;
  }

  @Override
  public synchronized void run() {
    ended = true;
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        System.getLogger(Ending.class.getName()).log(System.Logger.Level.WARNING, "Ending", e);
      }
    }
  }
}
