package cn.jixiao.checks.words;

import cn.jixiao.checks.WordList;
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
    return WordList.lines(OutdatedTerm.class, "outdated-terms.tsv").stream()
        .map(line -> line.split("\t", -1))
        .map(OutdatedTerm::of)
        .toList();
  }

  private static OutdatedTerm of(String[] columns) {
    return new OutdatedTerm(
        columns[0],
        Integer.parseInt(columns[1]),
        columns[2],
        columns[3].equals("="),
        columns.length < COLUMNS || columns[4].isBlank()
            ? List.of()
            : List.of(columns[4].split(" ")));
  }

  boolean isOutdatedIn(Integer year) {
    return year == null || year >= since;
  }

  boolean isIn(String text) {
    return text.contains(term) && harmless.stream().noneMatch(text::contains);
  }
}
