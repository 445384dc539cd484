package cn.jixiao.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes a run has started, written down so that the next run can end them where this one
 * was killed before it could. A process is known by its number and the moment it began, so that a
 * stranger who got the number later is left alone.
 */
final class Leftovers implements AutoCloseable {

  private static final long SECONDS_TO_STOP = 20;

  private final Path file;

  Leftovers(Path file) {
    this.file = file;
  }

  void remember(ProcessHandle process) {
    try {
      Files.writeString(
          file,
          line(process) + System.lineSeparator(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void end() {
    if (!Files.exists(file)) {
      return;
    }
    try {
      for (var line : Files.readAllLines(file)) {
        alive(line).ifPresent(Leftovers::end);
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything was ended in good order: there is nothing to remember. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(ProcessHandle process) {
    return process.pid() + " " + process.info().startInstant().map(Object::toString).orElse("");
  }

  private static Optional<ProcessHandle> alive(String line) {
    var pid = Long.parseLong(line.substring(0, line.indexOf(' ')));
    return ProcessHandle.of(pid).filter(process -> line(process).equals(line));
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
