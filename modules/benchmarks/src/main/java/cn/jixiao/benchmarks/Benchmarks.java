package cn.jixiao.benchmarks;

import cn.jixiao.benchmarks.acts.ActsAndInboxes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every comparison of documents in interleaved rounds, a fresh JVM each time, and prints one
 * table: medians with least and most, and the ratio of the medians; then how documents and the
 * review grow, and what the workflow costs.
 */
public final class Benchmarks {

  private static final int ROUNDS = 5;
  private static final List<Comparison> COMPARISONS =
      List.of(
          new Comparison("read 001.docx", "ReadingBenchmark.word", "wordByPoi", 1.5),
          new Comparison("read 001-sheet.xlsx", "ReadingBenchmark.sheet", "sheetByPoi", 1.5),
          new Comparison("read 001.txt", "ReadingBenchmark.text", null, 0),
          new Comparison("read 001.pdf", "ReadingBenchmark.pdf", "pdfByPdfBox", 0),
          new Comparison("write .docx", "WritingBenchmark.word", "wordByPoi", 1.5),
          new Comparison("write .xlsx", "WritingBenchmark.sheet", "sheetByPoi", 1.5),
          new Comparison(
              "write .xlsx, streaming peer", "WritingBenchmark.sheet", "sheetByStreamingPoi", 1.5),
          new Comparison("review a target, all rules", "ReviewBenchmark.rules", null, 0),
          new Comparison("sketch a target", "ReviewBenchmark.sketch", null, 0));

  private static final String ALL = "all";
  private static final Map<String, Part> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("documents", Benchmarks::measure);
    PARTS.put("growth", Growth::print);
    PARTS.put("review", ReviewGrowth::print);
    PARTS.put("workflow", ActsAndInboxes::print);
  }

  private final Map<String, List<Double>> measured = new LinkedHashMap<>();

  private Benchmarks() {}

  /**
   * What is compared with what.
   *
   * @param peer the method of the same benchmark that does the bare work; null where there is none
   * @param aim the ratio aimed at; 0 where none is set
   */
  private record Comparison(String what, String ours, String peer, double aim) {

    String peerName() {
      return peer == null ? null : ours.replaceFirst("\\.\\w+$", "." + peer);
    }
  }

  /** With the part that is wanted: all of it, documents, growth, review or workflow. */
  public static void main(String[] arguments) throws Exception {
    var wanted = arguments.length == 0 ? ALL : arguments[0];
    if (!PARTS.containsKey(wanted) && !wanted.equals(ALL)) {
      throw new IllegalArgumentException(wanted + " is none of " + PARTS.keySet());
    }
    for (var part : PARTS.entrySet()) {
      if (wanted.equals(ALL) || wanted.equals(part.getKey())) {
        part.getValue().print();
      }
    }
  }

  /** What prints a part of the measurement. */
  private interface Part {
    void print() throws Exception;
  }

  private static void measure() throws RunnerException {
    var benchmarks = new Benchmarks();
    for (var round = 0; round < ROUNDS; round++) {
      for (var comparison : COMPARISONS) {
        benchmarks.measureOnce(comparison.ours(), round);
        benchmarks.measureOnce(comparison.peerName(), round);
      }
    }
    benchmarks.print();
  }

  private void measureOnce(String benchmark, int round) throws RunnerException {
    var rounds = measured.computeIfAbsent(String.valueOf(benchmark), name -> new ArrayList<>());
    if (benchmark == null || rounds.size() > round) {
      return;
    }
    var options =
        new OptionsBuilder()
            .include("\\." + benchmark.replace(".", "\\.") + "$")
            .forks(1)
            .warmupIterations(2)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(2)
            .measurementTime(TimeValue.milliseconds(700))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    rounds.add(new Runner(options).runSingle().getPrimaryResult().getScore() / 1000);
  }

  private void print() {
    System.out.printf(
        "%nDocument measured: %s; %d rounds, ms, median (least–most)%n",
        Documents.isPublished() ? "published sample 001" : "eight projects from seeded drafts",
        ROUNDS);
    System.out.printf("%-30s %-24s %-24s %6s %6s%n", "", "ours", "peer", "ratio", "aim");
    for (var comparison : COMPARISONS) {
      var ours = measured.get(comparison.ours());
      var peer = measured.get(String.valueOf(comparison.peerName()));
      System.out.printf(
          "%-30s %-24s %-24s %6s %6s%n",
          comparison.what(),
          told(ours),
          peer.isEmpty() ? "" : told(peer),
          peer.isEmpty() ? "" : "%.2f".formatted(median(ours) / median(peer)),
          comparison.aim() == 0 ? "" : "≤ " + comparison.aim());
    }
  }

  private static String told(List<Double> rounds) {
    var sorted = rounds.stream().sorted().toList();
    return "%.3f (%.3f–%.3f)"
        .formatted(median(rounds), sorted.get(0), sorted.get(sorted.size() - 1));
  }

  private static double median(List<Double> rounds) {
    return rounds.stream().sorted().toList().get(rounds.size() / 2);
  }
}
