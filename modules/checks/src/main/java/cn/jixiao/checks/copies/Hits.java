package cn.jixiao.checks.copies;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which texts have a text's rare numbers, as an index told. What few say tells from whom it was
 * taken; who has enough of that is a candidate. How much stands there is then counted over the
 * whole text, turns of phrase included ({@link Overlap}): what a copyist changes is always rare,
 * what he copies becomes common as more is submitted, so that among rare numbers alone the share of
 * every copy would shrink as the province grows.
 */
final class Hits {

  /** A number that so many texts have is a turn of phrase: it belongs to nobody. */
  static final int COMMON = 100;

  /** A number that no more texts have is wholly theirs; up to the common ones it tells less. */
  private static final int FEW = 5;

  private static final int WHOLLY = 100;
  private static final int[] TELLING = IntStream.range(0, COMMON).map(Hits::grade).toArray();

  /** Who has less of all that tells has written about the same thing with the same phrases. */
  private static final double ENOUGH = 0.4;

  /** And it is to be more than the name of a village: twelve stretches, in half stretches. */
  private static final int LEAST = 2 * 12;

  /** So many texts are looked into, at most. */
  private static final int CANDIDATES = 20;

  private final Sketch sketch;
  private final int[] telling;
  private final int enough;
  private final Numbers sums = new Numbers(16);
  private int largest;

  /**
   * @param having how many texts have the number at a place; more than {@link #COMMON} need not be
   *     counted
   */
  Hits(Sketch sketch, IntUnaryOperator having) {
    this.sketch = sketch;
    this.telling =
        IntStream.range(0, sketch.size())
            .map(print -> sketch.weight(print) * told(having.applyAsInt(print)))
            .toArray();
    this.enough = Math.max(1, (int) Math.ceil(ENOUGH * all()));
  }

  private static int told(int having) {
    return having < COMMON ? TELLING[having] : 0;
  }

  /** By the logarithm: twice as many tell as much less, wherever one begins. */
  private static int grade(int having) {
    var beyond = Math.log((double) Math.max(FEW, having) / FEW);
    return (int) Math.ceil(WHOLLY * (1 - beyond / Math.log((double) COMMON / FEW)));
  }

  void add(int print, long owner) {
    largest = Math.max(largest, sums.add(owner, telling[print]));
  }

  /** What a number tells, by how many have it and how much of the text it stands for. */
  int telling(int print) {
    return telling[print];
  }

  /** What all numbers tell. */
  int all() {
    return IntStream.of(telling).sum();
  }

  /** Whether some text may have enough when so much was not yet looked up. */
  boolean mayBeEnough(int left) {
    return largest + left >= enough;
  }

  /** The texts that have enough, who has most first. */
  List<Long> candidates() {
    return LongStream.of(sums.from(enough))
        .boxed()
        .sorted(Comparator.comparing((Long owner) -> -sums.sum(owner)).thenComparing(it -> it))
        .limit(CANDIDATES)
        .toList();
  }

  /**
   * The candidates that a share of the text stands in, the largest share first.
   *
   * @param kept what is remembered of each; null where that is nothing
   */
  List<Match> best(double leastShare, int most, LongFunction<KeptSketch> kept) {
    return candidates().stream()
        .filter(owner -> kept.apply(owner) != null)
        .map(owner -> new Overlap(owner, kept.apply(owner), sketch, telling))
        .filter(overlap -> overlap.rare() >= LEAST)
        .map(Overlap::match)
        .filter(match -> match.share().doubleValue() >= leastShare)
        .sorted(Comparator.comparing(Match::share).reversed().thenComparing(Match::owner))
        .limit(most)
        .toList();
  }
}
