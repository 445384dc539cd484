package cn.jixiao.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What the review of a target costs in a district, a city and a province, and how well it tells
 * copies there: by turns in one JVM of its own, medians of the rounds, and the ratio between the
 * largest and the smallest. All targets are submitted; judged are papers from all over the region.
 */
final class ReviewGrowth {

  private static final int[] SIZES = {1_000, 10_000, 100_000, 500_000};
  private static final int ROUNDS = 5;
  private static final int JUDGED = 2_400;
  private static final int COMPARED = 60_000;
  private static final String HEAP = "-Xmx5g";

  private final List<Review> reviews = new ArrayList<>();
  private final Map<Review, List<Review.Cost>> costs = new HashMap<>();

  private ReviewGrowth() {}

  /** With the numbers of targets, the smallest first, or with none for the usual ones. */
  public static void main(String[] arguments) {
    var sizes = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    new ReviewGrowth().measure(sizes.length == 0 ? SIZES : sizes);
  }

  /** The same in a JVM with a heap of its own. */
  static void print() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                HEAP,
                "-Dfile.encoding=UTF-8",
                "-classpath",
                System.getProperty("java.class.path"),
                ReviewGrowth.class.getName())
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The review of a province failed");
    }
  }

  private void measure(int... sizes) {
    var start = System.nanoTime();
    IntStream.of(sizes).mapToObj(Review::new).forEach(reviews::add);
    reviews.forEach(review -> review.judge(spread(review, JUDGED, 0)));
    for (var round = 0; round < ROUNDS; round++) {
      for (var review : reviews) {
        var cost = review.judge(spread(review, JUDGED, round));
        costs.computeIfAbsent(review, first -> new ArrayList<>()).add(cost);
      }
    }
    System.out.printf(
        "%nReview in a region of so many targets; µs of CPU each, medians of %d rounds by turns%n",
        ROUNDS);
    row("", "%,.0f", Review::targets, "ratio");
    timeRow("sketching", Review.Cost::sketchingMicros, "");
    timeRow("looking up", Review.Cost::lookingUpMicros, "");
    timeRow("all rules", Review.Cost::rulesMicros, "");
    timeRow("together", Review.Cost::micros, "≤ 1.2");
    row("index, KiB a target", "%.2f", review -> review.indexBytesEach() / 1024, "");
    printCopies();
    System.out.printf("all of it: %.0f s%n", (System.nanoTime() - start) / 1e9);
  }

  private void printCopies() {
    var counts = new HashMap<Review, CopyCount>();
    reviews.forEach(review -> counts.put(review, review.copies(spread(review, COMPARED, 0))));
    row("copies of 60 % planted", "%,.0f", review -> counts.get(review).planted(), "");
    row("of them found, %", "%.1f", review -> counts.get(review).found(), "≥ 90");
    row("own texts accused, %", "%.3f", review -> counts.get(review).accused(), "");
    row("though sharing less, %", "%.3f", review -> counts.get(review).accusedOfLess(), "");
  }

  /** Units from all over the region with about so many targets, others in every round. */
  private static IntStream spread(Review review, int targets, int round) {
    var wanted = targets / Townships.PROJECTS;
    var step = Math.max(1, review.units() / wanted);
    return IntStream.range(0, Math.min(wanted, review.units()))
        .map(i -> (int) ((i * (long) step + round) % review.units()));
  }

  private void timeRow(String what, ToDoubleFunction<Review.Cost> part, String aim) {
    ToDoubleFunction<Review> median = review -> median(costs.get(review), part);
    var growth =
        median.applyAsDouble(reviews.get(reviews.size() - 1))
            / median.applyAsDouble(reviews.get(0));
    row(what, "%.1f", median, "%.2f %s".formatted(growth, aim));
  }

  private void row(String what, String format, ToDoubleFunction<Review> value, String behind) {
    System.out.printf("%-24s", what);
    for (var review : reviews) {
      System.out.printf(" %11s", format.formatted(value.applyAsDouble(review)));
    }
    System.out.printf("  %s%n", behind);
  }

  private static double median(List<Review.Cost> costs, ToDoubleFunction<Review.Cost> part) {
    return costs.stream().mapToDouble(part).sorted().toArray()[costs.size() / 2];
  }
}
