package cn.jixiao.checks.copies;

import cn.jixiao.projects.TargetDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text in some fifty numbers, by which a copy of it is known.
 *
 * <p>All stretches of eight signs within a part are hashed; of every four in a row the least hash
 * is kept (winnowing: Schleimer, Wilkerson, Aiken 2003), which are two of five on the average. So
 * two texts that share eleven signs in a row share a number, for certain, however short they are: a
 * sample taken by chance could not promise that of a text of thirty signs. And each number stands
 * for the stretches around it, up to the middle of the way to its neighbours. Where a text shares r
 * runs with another one, inside a run both keep the same numbers but for three stretches at either
 * end, so the share of its n stretches that is estimated differs from the true one by 6r/n at most;
 * as the ends err in both directions, it is a hundredth low on the average.
 */
public final class Sketch {

  /** Below it, texts are formulas that everybody writes. */
  static final int SHORTEST = 30;

  static final int GRAM = 8;
  private static final int WINDOW = 4;
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long LEAVING = power(GRAM);

  private final Signs signs;
  private final long[] hashes;
  private final int[] starts;
  private final int[] weights;

  private Sketch(Signs signs) {
    this.signs = signs;
    var places = signs.length() < SHORTEST ? new int[0] : signs.stretches(GRAM);
    var all = grams(signs, places);
    var grams = least(all);
    hashes = Arrays.stream(grams).mapToLong(gram -> all[gram]).toArray();
    starts = Arrays.stream(grams).map(gram -> places[gram]).toArray();
    weights = weights(grams, hashes, all.length);
  }

  /** What a target says it is for and is to achieve; its indicators may well be like others'. */
  public static Sketch of(TargetDraft target) {
    var parts = new ArrayList<Signs.Part>();
    if (target.purpose() != null) {
      parts.add(new Signs.Part("purpose", target.purpose()));
    }
    for (var i = 0; i < target.goals().size(); i++) {
      parts.add(new Signs.Part("goals[" + i + "]", target.goals().get(i)));
    }
    return new Sketch(new Signs(parts));
  }

  /** Of a single field; without numbers where it is null or short. */
  static Sketch of(String field, String text) {
    return new Sketch(new Signs(text == null ? List.of() : List.of(new Signs.Part(field, text))));
  }

  public boolean isEmpty() {
    return hashes.length == 0;
  }

  /** How many numbers it has. */
  int size() {
    return hashes.length;
  }

  /** The number at a place in the order of the text. */
  long hash(int print) {
    return hashes[print];
  }

  /** How many half stretches a number stands for; none where the text repeats itself. */
  int weight(int print) {
    return weights[print];
  }

  /** What is written from the stretch of one number to that of another one. */
  Signs.Part written(int first, int last) {
    return signs.written(
        first == 0 ? 0 : starts[first],
        last == size() - 1 ? signs.length() - 1 : starts[last] + GRAM - 1);
  }

  private static long[] grams(Signs signs, int[] places) {
    var grams = new long[places.length];
    var rolling = 0L;
    var next = 0;
    for (var at = 0; next < grams.length; at++) {
      rolling = rolling * BASE + signs.at(at);
      if (at >= GRAM) {
        rolling -= signs.at(at - GRAM) * LEAVING;
      }
      if (at == places[next] + GRAM - 1) {
        grams[next++] = mixed(rolling);
      }
    }
    return grams;
  }

  private static int[] least(long[] grams) {
    var kept = new int[grams.length];
    var count = 0;
    for (var window = 0; window + WINDOW <= grams.length; window++) {
      var least = window;
      for (var at = window + 1; at < window + WINDOW; at++) {
        least = grams[at] <= grams[least] ? at : least;
      }
      if (count == 0 || kept[count - 1] != least) {
        kept[count++] = least;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static int[] weights(int[] grams, long[] hashes, int stretches) {
    var stands = new int[grams.length];
    var seen = new Numbers(grams.length);
    for (var i = 0; i < grams.length; i++) {
      if (seen.add(hashes[i])) {
        stands[i] =
            (i == 0 ? 2 * grams[i] + 1 : grams[i] - grams[i - 1])
                + (i == grams.length - 1
                    ? 2 * (stretches - 1 - grams[i]) + 1
                    : grams[i + 1] - grams[i]);
      }
    }
    return stands;
  }

  /** Spreads what a polynomial leaves close together (the finalizer of MurmurHash3). */
  static long mixed(long polynomial) {
    var mixed = (polynomial ^ polynomial >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }

  private static long power(int exponent) {
    return exponent == 0 ? 1 : BASE * power(exponent - 1);
  }
}
