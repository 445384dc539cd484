package cn.jixiao.writing;

import cn.jixiao.writing.Pages.Cell;
import java.util.ArrayList;
import java.util.List;

/** Keeps in mind which cells of a table go on into the rows below them. */
final class MergedRows {

  private final Cell[] above;
  private final int[] rowsLeft;

  MergedRows(int columns) {
    above = new Cell[columns];
    rowsLeft = new int[columns];
  }

  /**
   * A cell where it stands in a row.
   *
   * @param continued whether it began in a row above
   */
  record Placed(Cell cell, int column, boolean continued) {}

  /** A row of a plain list. */
  static List<Placed> flat(List<String> texts, Style style) {
    var cells = texts.stream().map(text -> Cell.of(text, 1, style)).toList();
    return new MergedRows(cells.size()).nextRow(cells);
  }

  /** The row's own cells and, between them, those that go on from above. */
  List<Placed> nextRow(List<Cell> cells) {
    var placed = new ArrayList<Placed>();
    var own = cells.iterator();
    var column = 0;
    while (column < above.length) {
      var continued = rowsLeft[column] > 0;
      if (!continued && !own.hasNext()) {
        break;
      }
      var cell = continued ? above[column] : own.next();
      if (!continued) {
        above[column] = cell;
        rowsLeft[column] = cell.rows();
      }
      rowsLeft[column]--;
      placed.add(new Placed(cell, column, continued));
      column += cell.columns();
    }
    return placed;
  }
}
