package cn.jixiao.web.projects;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One table of a form.
 *
 * @param rows the form's own, in which rows come and go
 * @param fresh a row to be filled in
 * @param naming the column by which people tell its rows apart
 */
record FormTable<R extends FormRow>(
    String name, List<R> rows, Supplier<R> fresh, Map<String, Cell<R>> cells, String naming) {

  /** A table whose rows are one text each. */
  static <R extends FormRow> FormTable<R> ofTexts(
      String name, List<R> rows, Supplier<R> fresh, Cell<R> text) {
    return new FormTable<>(name, rows, fresh, Map.of("text", text), "text");
  }

  RowCells<R> cells(int row) {
    return new RowCells<>(rows.get(row), cells);
  }

  /** What people call the row by. */
  String name(int row) {
    return cells.get(naming).of(rows.get(row));
  }

  boolean isOfTexts() {
    return cells.size() == 1;
  }

  /** An empty row at the end. */
  R append() {
    var row = fresh.get();
    rows.add(row);
    return row;
  }

  void remove(String key) {
    rows.removeIf(row -> row.getKey().equals(key));
  }

  void move(String key, int by) {
    move(rows, keys().indexOf(key), by);
  }

  /** Changes places with the row above or below, where there is one. */
  static void move(List<?> rows, int at, int by) {
    if (at >= 0 && at + by >= 0 && at + by < rows.size()) {
      Collections.swap(rows, at, at + by);
    }
  }

  List<String> keys() {
    return rows.stream().map(FormRow::getKey).toList();
  }
}
