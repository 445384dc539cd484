package cn.jixiao.projects;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which the rows of a table are known wherever they move, kept in one column between blanks. */
final class RowIds {

  private RowIds() {}

  static String joined(List<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** None where none were kept. */
  static List<Long> of(String joined) {
    return joined == null
        ? List.of()
        : Stream.of(joined.split(" ")).filter(id -> !id.isEmpty()).map(Long::valueOf).toList();
  }
}
