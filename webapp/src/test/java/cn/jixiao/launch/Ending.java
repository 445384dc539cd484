package cn.jixiao.launch;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Ends what was started, the last first: when asked to, and in any case when the JVM ends, so that
 * nothing is left running after Ctrl-C or a failed test.
 */
final class Ending implements Runnable {

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private boolean ended;

  Ending() {
    Runtime.getRuntime().addShutdownHook(new Thread(this, "jixiao-ending"));
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
