package cn.jixiao.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Words of one kind, curated by hand in a {@link WordList}, and whether a text has one of them. */
public final class Words {

  private final List<String> words;

  /**
   * @param words the longer ones first, so that they are found before those that lie in them
   */
  private Words(List<String> words) {
    this.words = words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** Those of a resource beside the class. */
  public static Words beside(Class<?> rule, String name) {
    return new Words(WordList.beside(rule, name));
  }

  /**
   * The lines of a resource with what stands between their tabs; columns that a line leaves out are
   * empty.
   */
  public static List<List<String>> table(Class<?> rule, String name, int columns) {
    return WordList.beside(rule, name).stream()
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                IntStream.range(0, columns)
                    .mapToObj(i -> i < cells.length ? cells[i].strip() : "")
                    .toList())
        .toList();
  }

  /** What stands between the blanks of a cell. */
  public static List<String> ofCell(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +"));
  }

  /** Whether all of these are among the words. */
  public boolean haveAll(List<String> others) {
    return words.containsAll(others);
  }

  public boolean have(String word) {
    return words.contains(word);
  }

  /** The first of these words in a text; of two that begin together the longer one. */
  public Optional<String> firstIn(String text) {
    if (text == null) {
      return Optional.empty();
    }
    String first = null;
    var start = text.length();
    for (var word : words) {
      var at = text.indexOf(word);
      if (at >= 0 && at < start) {
        first = word;
        start = at;
      }
    }
    return Optional.ofNullable(first);
  }

  public boolean areIn(String text) {
    return firstIn(text).isPresent();
  }
}
