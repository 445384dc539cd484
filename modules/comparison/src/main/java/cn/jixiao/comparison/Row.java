package cn.jixiao.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One row of a table: what its cells say, by their names; a blank cell says null. */
record Row(Map<String, String> cells) {

  Row {
    cells = new LinkedHashMap<>(cells);
  }

  static Row of(String... namesAndTexts) {
    var cells = new LinkedHashMap<String, String>();
    for (var i = 0; i < namesAndTexts.length; i += 2) {
      cells.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return new Row(cells);
  }

  String text(String cell) {
    return cells.get(cell);
  }

  boolean saysTheSame(Row other) {
    return folded(cells.keySet()).equals(other.folded(cells.keySet()));
  }

  /** What the named cells say together, as it is compared; blank where they say nothing. */
  String folded(Collection<String> names) {
    return names.stream()
        .map(this::text)
        .map(Written::folded)
        .map(text -> text == null ? "" : text)
        .collect(Collectors.joining("\t"));
  }

  /** The row on one line, as a person reads it. */
  String printed() {
    return cells.values().stream().filter(Objects::nonNull).collect(Collectors.joining(" "));
  }
}
