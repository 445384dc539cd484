package cn.jixiao.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the review of a target costs in a district and in a province: by turns in one JVM of its
 * own, medians of the rounds, and the ratio between the two.
 */
final class ReviewGrowth {

  private static final int DISTRICT = 1_000;
  private static final int PROVINCE = 500_000;
  private static final int ROUNDS = 5;
  private static final int DISTRICT_PASSES = 12;
  private static final String HEAP = "-Xmx5g";

  private final List<Review.Cost> district = new ArrayList<>();
  private final List<Review.Cost> province = new ArrayList<>();

  private ReviewGrowth() {}

  /** With the numbers of targets of both, or with none for {@value #DISTRICT} and the province. */
  public static void main(String[] arguments) {
    var small = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DISTRICT;
    var large = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PROVINCE;
    new ReviewGrowth().measure(small, large);
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

  private void measure(int small, int large) {
    var start = System.nanoTime();
    var ofDistrict = new Review(small);
    ofDistrict.judge(0, Townships.units(small), CopyCount.NONE);
    var ofProvince = new Review(large);
    var added = System.nanoTime();
    var copies = new CopyCount();
    for (var round = 0; round < ROUNDS; round++) {
      for (var pass = 0; pass < DISTRICT_PASSES; pass++) {
        district.add(ofDistrict.judge(0, Townships.units(small), CopyCount.NONE));
      }
      var units = Townships.units(large);
      province.add(
          ofProvince.judge(
              (int) ((long) units * round / ROUNDS),
              (int) ((long) units * (round + 1) / ROUNDS),
              copies));
    }
    System.out.printf(
        "%nReview: %,d and %,d targets in %d rounds by turns, µs of CPU a target, medians%n",
        small, large, ROUNDS);
    print(small, large);
    System.out.printf(
        "index %.0f bytes a target; allocated %,d bytes a target; %.1f findings a target%n",
        (double) ofProvince.indexBytes() / large,
        province.get(0).bytesEach(),
        province.get(0).findingsEach());
    System.out.println(copies);
    System.out.printf(
        "all of it, texts made and truth counted included: %.0f s to add, %.0f s to judge%n",
        (added - start) / 1e9, (System.nanoTime() - added) / 1e9);
  }

  private void print(int small, int large) {
    System.out.printf("%-28s %12s %12s %8s %6s%n", "", small, large, "ratio", "aim");
    line("sketching", Review.Cost::sketchingMicros, "");
    line("looking up", Review.Cost::lookingUpMicros, "");
    line("all rules", Review.Cost::rulesMicros, "");
    line("together", Review.Cost::micros, "≤ 1.2");
    System.out.printf(
        "%-28s %,12.0f %,12.0f%n",
        "targets a second and core",
        1e6 / median(district, Review.Cost::micros),
        1e6 / median(province, Review.Cost::micros));
  }

  private void line(String what, ToDoubleFunction<Review.Cost> part, String aim) {
    var ofDistrict = median(district, part);
    var ofProvince = median(province, part);
    System.out.printf(
        "%-28s %12.1f %12.1f %8.2f %6s%n",
        what, ofDistrict, ofProvince, ofProvince / ofDistrict, aim);
  }

  private static double median(List<Review.Cost> costs, ToDoubleFunction<Review.Cost> part) {
    return costs.stream().mapToDouble(part).sorted().toArray()[costs.size() / 2];
  }
}
