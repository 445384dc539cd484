package cn.jixiao.checks.words;

import cn.jixiao.checks.Words;
import java.util.List;

/**
 * A term that policy has left behind: a line of {@code outdated-terms.tsv}.
 *
 * @param since the first year in which it is out of date
 * @param today what is said today
 * @param replaces whether that may simply be put in its place
 * @param harmless longer words in which it is still right
 */
record OutdatedTerm(String term, int since, String today, boolean replaces, List<String> harmless) {

  private static final int COLUMNS = 5;

  static List<OutdatedTerm> curated() {
    return Words.table(OutdatedTerm.class, "outdated-terms.tsv", COLUMNS).stream()
        .map(OutdatedTerm::of)
        .toList();
  }

  private static OutdatedTerm of(List<String> columns) {
    return new OutdatedTerm(
        columns.get(0),
        Integer.parseInt(columns.get(1)),
        columns.get(2),
        columns.get(3).equals("="),
        Words.ofCell(columns.get(4)));
  }

  boolean isOutdatedIn(Integer year) {
    return year == null || year >= since;
  }

  boolean isIn(String text) {
    return text.contains(term) && harmless.stream().noneMatch(text::contains);
  }
}
