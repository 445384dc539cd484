package cn.jixiao.checks.copies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** Which numbers of one sketch other texts have, as an index told. */
final class Hits {

  /** A number that so many texts have is a turn of phrase: it belongs to nobody. */
  static final int COMMON = 100;

  /** Less of a text's own, in half stretches, is too little to speak of a copy. */
  private static final int LEAST = 2 * 16;

  /** What a shared run loses at either end, in half stretches, beyond what its neighbour gets. */
  private static final double LOSS = 0.5;

  /** A share that is not lost by more than this at the ends of its runs. */
  static final double SLACK = 0.05;

  private static final int PERCENT = 2;

  private final Sketch sketch;
  private final boolean[] common;
  private int[] weights;
  private final Numbers sums = new Numbers(16);
  private int largest;
  private long[] owners = new long[64];
  private int[] prints = new int[64];
  private int count;

  Hits(Sketch sketch) {
    this.sketch = sketch;
    this.common = new boolean[sketch.size()];
  }

  void add(int print, long owner) {
    if (count == owners.length) {
      owners = Arrays.copyOf(owners, count * 2);
      prints = Arrays.copyOf(prints, count * 2);
    }
    owners[count] = owner;
    prints[count++] = print;
    largest = Math.max(largest, sums.add(owner, weights()[print]));
  }

  /** Told before whose the others are. */
  void addCommon(int print) {
    common[print] = true;
  }

  /** What a number stands for: turns of phrase beside it go with it. */
  int weight(int print) {
    return weights()[print];
  }

  private int[] weights() {
    if (weights == null) {
      weights = sketch.weights(common);
    }
    return weights;
  }

  /** How many half stretches the text has. */
  int all() {
    return Arrays.stream(weights()).sum();
  }

  /** How many of them one text has, at most. */
  int largest() {
    return largest;
  }

  /** The texts that a share of this one stands in, the largest share first. */
  List<Match> best(double leastShare, int most) {
    if (own() < LEAST) {
      return List.of();
    }
    return LongStream.of(sums.from((int) Math.max(1, (leastShare - SLACK) * all())))
        .boxed()
        .sorted(Comparator.comparingInt((Long owner) -> -sums.sum(owner)))
        .limit(2L * most)
        .map(this::match)
        .filter(match -> match.share().doubleValue() >= leastShare)
        .sorted(Comparator.comparing(Match::share).reversed().thenComparing(Match::owner))
        .limit(most)
        .toList();
  }

  /** How many half stretches belong to nobody else, turns of phrase left out. */
  private int own() {
    var own = 0;
    for (var print = 0; print < common.length; print++) {
      own += common[print] ? 0 : sketch.weight(print);
    }
    return own;
  }

  private Match match(long owner) {
    var hit = new boolean[common.length];
    for (var i = 0; i < count; i++) {
      hit[prints[i]] |= owners[i] == owner;
    }
    var shared = Math.min(all(), sums.sum(owner) + LOSS * ends(hit));
    var stretch = longest(hit);
    var written = sketch.written(stretch[0], stretch[1]);
    return new Match(
        owner,
        BigDecimal.valueOf(shared / all()).setScale(PERCENT, RoundingMode.HALF_UP),
        written.field(),
        written.text());
  }

  /** How often what is shared begins or ends within the text. */
  private int ends(boolean[] hit) {
    var ends = 0;
    var before = -1;
    for (var print = 0; print < hit.length; print++) {
      if (!common[print]) {
        ends += before >= 0 && hit[before] != hit[print] ? 1 : 0;
        before = print;
      }
    }
    return ends;
  }

  /** The longest run of numbers that are shared, turns of phrase between them included. */
  private int[] longest(boolean[] hit) {
    var best = new int[] {0, -1};
    var start = -1;
    for (var print = 0; print < hit.length; print++) {
      if (hit[print]) {
        start = start < 0 ? print : start;
        if (print - start > best[1] - best[0]) {
          best = new int[] {start, print};
        }
      } else if (!common[print]) {
        start = -1;
      }
    }
    return best;
  }
}
