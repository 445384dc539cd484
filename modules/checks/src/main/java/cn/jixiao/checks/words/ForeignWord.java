package cn.jixiao.checks.words;

import cn.jixiao.checks.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word by which a unit speaks of itself or of those above it: a line of {@code
 * foreign-words.tsv}.
 *
 * @param ofRegion whether the region's kind decides, not the unit's
 * @param ownKinds the kinds that may use it
 * @param harmless longer words in which it means something else
 */
record ForeignWord(String word, boolean ofRegion, Set<String> ownKinds, List<String> harmless) {

  private static final int COLUMNS = 4;

  static List<ForeignWord> curated() {
    return Words.table(ForeignWord.class, "foreign-words.tsv", COLUMNS).stream()
        .map(ForeignWord::of)
        .toList();
  }

  private static ForeignWord of(List<String> columns) {
    return new ForeignWord(
        columns.get(0),
        columns.get(1).equals("region"),
        Set.copyOf(Words.ofCell(columns.get(2))),
        Words.ofCell(columns.get(3)));
  }

  boolean isForeignTo(Set<String> kinds) {
    return !kinds.isEmpty() && kinds.stream().noneMatch(ownKinds::contains);
  }

  /** Where the text uses it in its own meaning. */
  Optional<Integer> in(String text) {
    for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!isHarmless(text, at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private boolean isHarmless(String text, int at) {
    return harmless.stream().anyMatch(longer -> text.startsWith(longer, at - longer.indexOf(word)));
  }
}
