package cn.jixiao.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a server says while it starts. It is written to a file and searched for the numbers of its
 * messages, which are the same in every language.
 */
final class LibertyConsole {

  static final String APPLICATION_STARTED = "CWWKZ0001I";
  static final String SERVER_READY = "CWWKF0011I";

  /** Start failed, not found, port taken, configuration wrong. */
  private static final List<String> FATAL =
      List.of("CWWKZ0002E", "CWWKZ0004E", "CWWKZ0014W", "CWWKO0221E", "CWWKG0014E", "CWWKF0001E");

  private static final int MINUTES_TO_START = 4;

  private final Process process;
  private final Path log;
  private final CompletableFuture<Void> outcome = new CompletableFuture<>();

  LibertyConsole(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  void await(String awaited) {
    var reader = new Thread(() -> read(awaited), "liberty-console");
    reader.setDaemon(true);
    reader.start();
    try {
      outcome.get(MINUTES_TO_START, TimeUnit.MINUTES);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e);
    } catch (TimeoutException e) {
      throw new IllegalStateException("no " + awaited + " in " + MINUTES_TO_START + " minutes", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void read(String awaited) {
    try (var lines = process.inputReader(Charset.defaultCharset());
        var out = Files.newBufferedWriter(log)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        out.write(line);
        out.newLine();
        out.flush();
        judge(line, awaited);
      }
    } catch (IOException e) {
      outcome.completeExceptionally(new UncheckedIOException(e));
    }
    outcome.completeExceptionally(new IllegalStateException("it ended while starting"));
  }

  private void judge(String line, String awaited) {
    if (line.contains(awaited)) {
      outcome.complete(null);
    } else if (FATAL.stream().anyMatch(line::contains)) {
      outcome.completeExceptionally(new IllegalStateException(line.strip()));
    }
  }
}
