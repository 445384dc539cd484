package cn.jixiao.checks.words;

import cn.jixiao.checks.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    return WordList.lines(ForeignWord.class, "foreign-words.tsv").stream()
        .map(line -> line.split("\t", -1))
        .map(ForeignWord::of)
        .toList();
  }

  private static ForeignWord of(String[] columns) {
    return new ForeignWord(
        columns[0],
        columns[1].equals("region"),
        Set.of(columns[2].split(" ")),
        columns.length < COLUMNS
            ? List.of()
            : Stream.of(columns[3].split(" ")).filter(word -> !word.isEmpty()).toList());
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
