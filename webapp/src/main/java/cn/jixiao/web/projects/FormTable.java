package cn.jixiao.web.projects;

import cn.jixiao.web.common.RowOrder;
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
    RowOrder.move(rows, keys().indexOf(key), by);
  }

  List<String> keys() {
    return rows.stream().map(FormRow::getKey).toList();
  }
}
