package cn.jixiao.comparison;

import java.util.HashSet;
import java.util.Set;

/** How much two texts have in common: the share of the pairs of neighbouring characters (Dice). */
record Likeness(Set<String> pairs) {

  static Likeness of(String text) {
    var pairs = new HashSet<String>();
    for (var i = 0; text != null && i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return new Likeness(pairs);
  }

  double with(Likeness other) {
    if (pairs.isEmpty() || other.pairs.isEmpty()) {
      return 0;
    }
    var common = pairs.stream().filter(other.pairs::contains).count();
    return 2.0 * common / (pairs.size() + other.pairs.size());
  }
}
