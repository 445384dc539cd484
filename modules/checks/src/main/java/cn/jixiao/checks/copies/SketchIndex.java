package cn.jixiao.checks.copies;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds, among any number of texts, those in which much of a text stands. To add a text and to ask
 * for one costs a look per number of its {@link Sketch} and a step per text that has it too, of
 * which there are never more than {@value Hits#COMMON}: what more texts say belongs to nobody and
 * is forgotten.
 *
 * <p>A number and the first text that has it lie side by side in one table with open addressing,
 * further texts in a chain, and nothing in a box: some 20 bytes a number.
 */
public final class SketchIndex {

  private static final int MOST_OWNERS = 1 << 24;
  private static final int OWNER = 32;
  private static final int COUNT = 56;
  private static final long HEAD = 0xffffffffL;
  private static final int PRINT = 16;
  private static final double FULL = 0.6;

  /** The share that a text must have of the rare numbers for the others to be followed. */
  private static final double ENOUGH = 0.1;

  /**
   * By twos: a number; how many texts have it, the first of them, where the others' chain begins.
   */
  private long[] table;

  /** A text and the place of the next link; the link at place 0 is none. */
  private long[] links = new long[64];

  private int numbers;
  private int linked = 1;

  /**
   * @param expected about how many numbers will be added; more are taken too
   */
  public SketchIndex(int expected) {
    table = new long[2 * Integer.highestOneBit(Math.max(32, (int) (expected / FULL)) * 2 - 1)];
  }

  /**
   * Adds a text under a number of its own.
   *
   * @param owner from 0 to 16,777,215
   */
  public void add(int owner, Sketch sketch) {
    if (owner < 0 || owner >= MOST_OWNERS) {
      throw new IllegalArgumentException("Owner " + owner);
    }
    for (var print = 0; print < sketch.size(); print++) {
      if (sketch.weight(print) > 0) {
        add(owner, sketch.hash(print));
      }
    }
  }

  private void add(int owner, long hash) {
    var slot = slot(table, hash);
    var packed = table[slot + 1];
    var count = packed >>> COUNT;
    if (count == 0) {
      table[slot] = hash;
      table[slot + 1] = 1L << COUNT | (long) owner << OWNER;
      if (++numbers > table.length / 2 * FULL) {
        grow();
      }
    } else if (count < Hits.COMMON) {
      if (linked == links.length) {
        links = Arrays.copyOf(links, linked + linked / 2);
      }
      links[linked] = (long) owner << OWNER | packed & HEAD;
      table[slot + 1] = (packed & ~HEAD) + (1L << COUNT) | linked++;
    }
  }

  /**
   * The texts that at least this share of a text stands in, the largest share first. Rare numbers
   * are followed first: a text that has none of them to speak of cannot have enough of the rest, so
   * that what many say is hardly ever followed.
   *
   * @param asked which texts count; a text's own number should not
   */
  public List<Match> matches(Sketch sketch, double leastShare, int most, IntPredicate asked) {
    var hits = new Hits(sketch);
    var found = new long[sketch.size()];
    for (var print = 0; print < found.length; print++) {
      found[print] = table[slot(table, sketch.hash(print)) + 1];
      if (found[print] >>> COUNT >= Hits.COMMON) {
        hits.addCommon(print);
      }
    }
    var rare = rareFirst(found);
    var all = hits.all();
    var looked = 0;
    var next = 0;
    while (next < rare.length && looked < all * (1 - leastShare + Hits.SLACK + ENOUGH)) {
      looked += follow(rare[next], found, hits, asked);
      next++;
    }
    if (next < rare.length && hits.largest() < all * ENOUGH) {
      return List.of();
    }
    for (; next < rare.length; next++) {
      follow(rare[next], found, hits, asked);
    }
    return hits.best(leastShare, most);
  }

  /** The numbers that belong to somebody, those of few texts first. */
  private static int[] rareFirst(long[] found) {
    return IntStream.range(0, found.length)
        .filter(print -> found[print] >>> COUNT < Hits.COMMON)
        .map(print -> (int) (found[print] >>> COUNT) << PRINT | print)
        .sorted()
        .map(print -> print & (1 << PRINT) - 1)
        .toArray();
  }

  private int follow(int print, long[] found, Hits hits, IntPredicate asked) {
    var packed = found[print];
    if (packed != 0) {
      add(hits, print, (int) (packed >>> OWNER) & MOST_OWNERS - 1, asked);
      for (var link = links[(int) packed]; link != 0; link = links[(int) link]) {
        add(hits, print, (int) (link >>> OWNER), asked);
      }
    }
    return hits.weight(print);
  }

  /** What the index occupies. */
  public long bytes() {
    return 8L * (table.length + links.length);
  }

  private static void add(Hits hits, int print, int owner, IntPredicate asked) {
    if (asked.test(owner)) {
      hits.add(print, owner);
    }
  }

  /** Where a number is, or would be. */
  private static int slot(long[] table, long hash) {
    var slot = (int) hash & table.length - 2;
    while (table[slot + 1] != 0 && table[slot] != hash) {
      slot = slot + 2 & table.length - 2;
    }
    return slot;
  }

  private void grow() {
    var grown = new long[table.length * 2];
    for (var old = 0; old < table.length; old += 2) {
      if (table[old + 1] != 0) {
        var slot = slot(grown, table[old]);
        grown[slot] = table[old];
        grown[slot + 1] = table[old + 1];
      }
    }
    table = grown;
  }
}
