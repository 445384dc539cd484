package cn.jixiao.checks.copies;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much of a text stands in another one, and where. */
final class Overlap {

  /** What a shared run loses at either end, in half stretches, beyond what its neighbour gets. */
  private static final double LOSS = 0.5;

  private static final int PERCENT = 2;

  private final long owner;
  private final Sketch sketch;
  private final int[] telling;
  private final boolean[] shared;

  /**
   * @param owner whose the other text is
   * @param telling what each number of the text tells; nothing where it is a turn of phrase
   */
  Overlap(long owner, KeptSketch other, Sketch sketch, int[] telling) {
    this.owner = owner;
    this.sketch = sketch;
    this.telling = telling;
    this.shared = new boolean[sketch.size()];
    for (var print = 0; print < shared.length; print++) {
      shared[print] = other.has(sketch.hash(print));
    }
  }

  /** How many half stretches of it are more than turns of phrase. */
  int rare() {
    var rare = 0;
    for (var print = 0; print < shared.length; print++) {
      rare += shared[print] && telling[print] > 0 ? sketch.weight(print) : 0;
    }
    return rare;
  }

  /** 1.00 is all of it. */
  BigDecimal share() {
    var halves = 0.0;
    var all = 0;
    for (var print = 0; print < shared.length; print++) {
      all += sketch.weight(print);
      halves += shared[print] ? sketch.weight(print) : 0;
      halves += print > 0 && shared[print] != shared[print - 1] ? LOSS : 0;
    }
    return BigDecimal.valueOf(all == 0 ? 0 : Math.min(1, halves / all))
        .setScale(PERCENT, RoundingMode.HALF_UP);
  }

  /** Shows the run that tells most, so that nobody is shown a mere turn of phrase. */
  Match match() {
    var first = 0;
    var last = -1;
    var most = -1;
    for (int start = 0, told = 0, print = 0; print < shared.length; print++) {
      told = shared[print] ? told + telling[print] : 0;
      start = shared[print] ? start : print + 1;
      if (shared[print] && told >= most) {
        most = told;
        first = start;
        last = print;
      }
    }
    var written = sketch.written(first, last);
    return new Match(owner, share(), written.field(), written.text());
  }
}
