package cn.jixiao.benchmarks;

import static cn.jixiao.benchmarks.Review.SHARE;

import cn.jixiao.checks.copies.Match;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many of the planted copies were found, and how many texts were accused that their townships
 * wrote themselves. The truth is counted here in the plain way, with all stretches of eight signs
 * of the two texts.
 */
class CopyCount {

  private static final int GRAM = 8;

  private int planted;
  private int found;
  private int own;
  private int accused;
  private int accusedOfLess;

  void count(int target, List<Match> matches) {
    var source = Townships.source(target);
    if (source < 0) {
      countOwn(target, matches);
    } else if (containment(target, source) >= SHARE) {
      planted++;
      found += matches.stream().anyMatch(match -> match.owner() == source) ? 1 : 0;
    }
  }

  /**
   * Only of what was submitted earlier can it be a copy; and who wrote for others is no copyist.
   */
  private void countOwn(int target, List<Match> matches) {
    own++;
    var others =
        matches.stream()
            .mapToInt(match -> (int) match.owner())
            .filter(other -> other < target && Townships.author(other) != target)
            .toArray();
    accused += others.length > 0 ? 1 : 0;
    accusedOfLess += IntStream.of(others).anyMatch(it -> containment(target, it) < SHARE) ? 1 : 0;
  }

  int planted() {
    return planted;
  }

  /** Of the planted copies, in hundredths. */
  double found() {
    return 100.0 * found / planted;
  }

  /** Of the texts that were not copied, in hundredths. */
  double accused() {
    return 100.0 * accused / own;
  }

  /** The same, where not even as much is shared. */
  double accusedOfLess() {
    return 100.0 * accusedOfLess / own;
  }

  private static double containment(int target, int other) {
    var grams = grams(target);
    var all = grams.size();
    grams.retainAll(grams(other));
    return (double) grams.size() / all;
  }

  private static Set<String> grams(int target) {
    var grams = new HashSet<String>();
    for (var text : Townships.texts(target)) {
      var signs = text.replaceAll("[^\\p{IsHan}\\d]", "").replaceAll("\\d+", "0");
      for (var at = 0; at + GRAM <= signs.length(); at++) {
        grams.add(signs.substring(at, at + GRAM));
      }
    }
    return grams;
  }
}
