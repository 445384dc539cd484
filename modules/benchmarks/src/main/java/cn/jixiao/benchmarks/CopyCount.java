package cn.jixiao.benchmarks;

import cn.jixiao.checks.copies.Match;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many of the planted copies were found, and what else was: the truth is counted here in the
 * plain way, with all stretches of eight signs of the two texts.
 */
class CopyCount {

  /** Where nothing is counted. */
  static final CopyCount NONE =
      new CopyCount() {
        @Override
        void count(int target, List<Match> matches) {}
      };

  private static final int GRAM = 8;

  private int planted;
  private int found;
  private int others;
  private int othersOfTruth;

  void count(int target, List<Match> matches) {
    var source = Townships.source(target);
    if (source >= 0 && containment(target, source) >= Review.SHARE) {
      planted++;
      found += matches.stream().anyMatch(match -> match.owner() == source) ? 1 : 0;
    }
    for (var match : matches) {
      var other = (int) match.owner();
      if (other != source && Townships.source(other) != target) {
        others++;
        othersOfTruth += containment(target, other) >= Review.SHARE ? 1 : 0;
      }
    }
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

  @Override
  public String toString() {
    return "planted copies of 60 %% and more: %d, found %.1f %%; other pairs told: %d, of which %d share 60 %% too"
        .formatted(planted, 100.0 * found / planted, others, othersOfTruth);
  }
}
