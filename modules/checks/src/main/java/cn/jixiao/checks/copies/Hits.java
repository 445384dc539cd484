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

  private static final int PERCENT = 2;

  private final Sketch sketch;
  private final boolean[] common;
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
  }

  void addCommon(int print) {
    common[print] = true;
  }

  /** The texts that a share of this one stands in, the largest share first. */
  List<Match> best(double leastShare, int most) {
    var own = own();
    if (own < LEAST) {
      return List.of();
    }
    var least = (int) Math.ceil(leastShare * own - 1e-9);
    var sums = new Numbers(count);
    for (var i = 0; i < count; i++) {
      if (!common[prints[i]]) {
        sums.add(owners[i], sketch.weight(prints[i]));
      }
    }
    return LongStream.of(sums.from(Math.max(1, least)))
        .boxed()
        .sorted(
            Comparator.comparingInt((Long owner) -> -sums.sum(owner))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .map(owner -> match(owner, (double) sums.sum(owner) / own))
        .toList();
  }

  private int own() {
    var own = 0;
    for (var print = 0; print < common.length; print++) {
      own += common[print] ? 0 : sketch.weight(print);
    }
    return own;
  }

  private Match match(long owner, double share) {
    var hit = new boolean[common.length];
    for (var i = 0; i < count; i++) {
      hit[prints[i]] |= owners[i] == owner;
    }
    var stretch = longest(hit);
    var written = sketch.written(stretch[0], stretch[1]);
    return new Match(
        owner,
        BigDecimal.valueOf(share).setScale(PERCENT, RoundingMode.HALF_UP),
        written.field(),
        written.text());
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
