package cn.jixiao.comparison;

import java.util.List;

/** The tables of forms, and by which cells a row is known again. */
enum Table {
  PLAN("plan", List.of(List.of("label")), List.of("label")),
  GOALS("goals", List.of(), List.of(Table.ONLY_CELL)),
  INDICATORS(
      "indicators",
      List.of(List.of("level2", "name"), List.of("name")),
      List.of("name", "description", "value")),
  SUB_TARGETS(
      "subTargets",
      List.of(List.of("number", "title"), List.of("title")),
      List.of("title", "goal", "indicator")),
  MEASURES("measures", List.of(), List.of(Table.ONLY_CELL));

  /** The name of the cell of rows that have one only. */
  static final String ONLY_CELL = "";

  private final String field;
  private final List<List<String>> names;
  private final List<String> content;

  Table(String field, List<List<String>> names, List<String> content) {
    this.field = field;
    this.names = names;
    this.content = content;
  }

  /** Sets of cells that name a row, the most telling first. */
  List<List<String>> names() {
    return names;
  }

  /** The cells that say what a row is about. */
  List<String> content() {
    return content;
  }

  String field() {
    return field;
  }

  String path(int row) {
    return field + "[" + row + "]";
  }

  String path(int row, String cell) {
    return cell.equals(ONLY_CELL) ? path(row) : path(row) + "." + cell;
  }
}
