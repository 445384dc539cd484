package cn.jixiao.checks.copies;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds, among any number of texts, those in which much of a text stands. To add a text and to ask
 * for one costs a look per number of its {@link Sketch} and a step per text that has it too, of
 * which there are never more than {@value Hits#COMMON}: whose the numbers are that more texts have
 * is forgotten. The few texts that have enough of the others are then looked into.
 *
 * <p>A number and the first text that has it lie side by side in one table with open addressing,
 * further texts in a chain, and nothing in a box: some 20 bytes a number. What is remembered of
 * each text adds 4 bytes a number.
 */
public final class SketchIndex {

  private static final int MOST_OWNERS = 1 << 24;
  private static final int OWNER = 32;
  private static final int COUNT = 56;
  private static final long HEAD = 0xffffffffL;
  private static final int PRINT = 16;
  private static final double FULL = 0.6;

  /**
   * By twos: a number; how many texts have it, the first of them, where the others' chain begins.
   */
  private long[] table;

  /** A text and the place of the next link; the link at place 0 is none. */
  private long[] links = new long[64];

  /** What is remembered of each text. */
  private KeptSketch[] kept = new KeptSketch[16];

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
    if (owner >= kept.length) {
      kept = Arrays.copyOf(kept, Math.max(owner + 1, kept.length + kept.length / 2));
    }
    kept[owner] = KeptSketch.of(sketch);
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
   * are followed first, as they tell most: where no text has enough of them, what many say is not
   * followed.
   *
   * @param asked which texts count; a text's own number should not
   */
  public List<Match> matches(Sketch sketch, double leastShare, int most, IntPredicate asked) {
    var found = new long[sketch.size()];
    for (var print = 0; print < found.length; print++) {
      found[print] = table[slot(table, sketch.hash(print)) + 1];
    }
    var hits = new Hits(sketch, print -> (int) (found[print] >>> COUNT));
    var left = hits.all();
    for (var print : rareFirst(found)) {
      if (!hits.mayBeEnough(left)) {
        return List.of();
      }
      follow(print, found[print], hits, asked);
      left -= hits.telling(print);
    }
    return hits.best(leastShare, most, owner -> kept[(int) owner]);
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

  private void follow(int print, long packed, Hits hits, IntPredicate asked) {
    if (packed != 0) {
      add(hits, print, (int) (packed >>> OWNER) & MOST_OWNERS - 1, asked);
      for (var link = links[(int) packed]; link != 0; link = links[(int) link]) {
        add(hits, print, (int) (link >>> OWNER), asked);
      }
    }
  }

  /** What the index occupies. */
  public long bytes() {
    return 8L * (table.length + links.length)
        + 4L * kept.length
        + Arrays.stream(kept).filter(Objects::nonNull).mapToLong(KeptSketch::bytesInMemory).sum();
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
