package cn.jixiao.web.projects;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The cells of one row by their names, in printed order; what stands in no table is a row of its
 * own.
 */
record RowCells<R>(R row, Map<String, Cell<R>> cells) {

  void each(BiConsumer<String, String> take) {
    cells.forEach((name, cell) -> take.accept(name, cell.of(row)));
  }

  /** Writes into a cell; one that there is not is left alone. */
  void put(String name, String text) {
    var cell = cells.get(name);
    if (cell != null) {
      cell.write().accept(row, text);
    }
  }
}
