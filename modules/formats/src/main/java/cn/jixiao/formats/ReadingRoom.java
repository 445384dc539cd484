package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A few places at which files are read, each for a bounded time. Parsers of others may hang, nest
 * without end or take all memory: whatever they do ends as a rule.
 *
 * <p>Each reading has a thread of its own, as nothing else can be left alone when it hangs. A
 * thread that does not end keeps its place, so that there are never more of them than places.
 */
final class ReadingRoom {

  private static final System.Logger LOG = System.getLogger(ReadingRoom.class.getName());

  /**
   * Parsers write of every oddity, and a file can be made to have millions of them; what matters is
   * the rule its person is told. Held here, as the JDK forgets the level of loggers nobody holds.
   */
  private static final List<Logger> HUSHED =
      Stream.of("org.apache.poi", "org.apache.pdfbox", "org.apache.fontbox")
          .map(Logger::getLogger)
          .toList();

  static {
    HUSHED.forEach(parser -> parser.setLevel(java.util.logging.Level.OFF));
  }

  private final Semaphore places;
  private final Duration patience;

  ReadingRoom(Limits limits) {
    this(limits.atOnce(), Duration.ofSeconds(limits.seconds()));
  }

  ReadingRoom(int places, Duration patience) {
    this.places = new Semaphore(places, true);
    this.patience = patience;
  }

  /** Does the work as soon as a place is free, and gives up on what takes too long. */
  <T> T read(Supplier<T> work) {
    try {
      if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new RuleViolation(FormatRule.BUSY);
      }
      return awaited(started(work));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new RuleViolation(FormatRule.BUSY);
    }
  }

  private <T> FutureTask<T> started(Supplier<T> work) {
    var reading = new FutureTask<>(work::get);
    var thread =
        new Thread(
            () -> {
              try {
                reading.run();
              } finally {
                places.release();
              }
            },
            "jixiao-document");
    thread.setDaemon(true);
    try {
      thread.start();
    } catch (OutOfMemoryError noThread) {
      places.release();
      throw new RuleViolation(FormatRule.BUSY);
    }
    return reading;
  }

  private <T> T awaited(FutureTask<T> reading) throws InterruptedException {
    try {
      return reading.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException hanging) {
      throw new RuleViolation(FormatRule.TOO_SLOW, patience.toSeconds());
    } catch (ExecutionException failed) {
      throw asRule(failed.getCause());
    } finally {
      reading.cancel(true);
    }
  }

  private static RuleViolation asRule(Throwable failure) {
    if (failure instanceof RuleViolation refused) {
      return refused;
    }
    if (failure instanceof StackOverflowError || failure instanceof OutOfMemoryError) {
      LOG.log(Level.WARNING, "A file took more than it may: {0}", failure.toString());
      return new RuleViolation(FormatRule.TOO_COMPLEX);
    }
    if (failure instanceof Error defect) {
      throw defect;
    }
    // what parsers of others throw where a file is not what they expect
    LOG.log(Level.DEBUG, "Not readable", failure);
    return new RuleViolation(FormatRule.BROKEN_FILE);
  }
}
