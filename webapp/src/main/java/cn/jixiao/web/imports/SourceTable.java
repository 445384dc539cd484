package cn.jixiao.web.imports;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Grid;
import cn.jixiao.formats.Place;
import cn.jixiao.imports.ImportField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of a source document: the rows around those out of which fields were read. */
final class SourceTable {

  /** So much is shown around what was read that a person recognises where they are. */
  private static final int AROUND = 2;

  /** A project's form has fewer; a table without end is no help. */
  private static final int MOST_ROWS = 300;

  private final Grid grid;
  private final Map<Integer, Integer> indexes = new HashMap<>();
  private final Map<String, String> spots = new HashMap<>();
  private int first = Integer.MAX_VALUE;
  private int last = -1;

  SourceTable(Grid grid, List<ImportField> fields) {
    this.grid = grid;
    for (var i = 0; i < grid.height(); i++) {
      indexes.put(grid.place(i, null).row(), i);
    }
    fields.forEach(this::find);
  }

  private void find(ImportField field) {
    var place = field.place();
    var row = isHere(place) ? indexes.get(place.row()) : null;
    if (row != null) {
      first = Math.min(first, row);
      last = Math.max(last, row);
      spots.put(field.field(), spot(row, field));
    }
  }

  private boolean isHere(Place place) {
    return place.table() != null && place.table() == grid.number();
  }

  boolean isFarAway() {
    return last < 0;
  }

  Map<String, String> spots() {
    return spots;
  }

  SourceView.Block block() {
    var from = Math.max(0, first - AROUND);
    var to = Math.min(Math.min(grid.height() - 1, last + AROUND), from + MOST_ROWS);
    var rows = new ArrayList<SourceView.Row>();
    for (var row = from; row <= to; row++) {
      rows.add(new SourceView.Row(spot(row), boxes(row, from, to)));
    }
    return new SourceView.Block("t" + grid.number(), null, rows);
  }

  private List<SourceView.Box> boxes(int row, int from, int to) {
    var boxes = new ArrayList<SourceView.Box>();
    var column = 0;
    for (var cell : grid.row(row)) {
      if (cell.column() > column) {
        boxes.add(new SourceView.Box("", "", 1, cell.column() - column));
      }
      column = cell.end();
      if (row == from || !grid.row(row - 1).contains(cell)) {
        boxes.add(new SourceView.Box(spot(cell), cell.text(), height(cell, row, to), width(cell)));
      }
    }
    return boxes;
  }

  private int height(Cell cell, int row, int to) {
    var height = 1;
    while (row + height <= to && grid.row(row + height).contains(cell)) {
      height++;
    }
    return height;
  }

  private static int width(Cell cell) {
    return cell.end() - cell.column();
  }

  /** The cell in which the field's text stands; where none is sure to be it, the row. */
  private String spot(int row, ImportField field) {
    return grid.row(row).stream()
        .filter(cell -> likeness(cell, field) > 0)
        .max(Comparator.comparingInt(cell -> likeness(cell, field)))
        .map(this::spot)
        .orElse(spot(row));
  }

  private int likeness(Cell cell, ImportField field) {
    var reference = field.place().cell();
    if (reference != null && reference.equals(grid.place(cell, null).cell())) {
      return 4;
    }
    var said = folded(cell.line());
    var read = field.read() == null ? "" : folded(field.read());
    if (said.isEmpty() || read.isEmpty()) {
      return 0;
    }
    if (said.equals(read)) {
      return 3;
    }
    var number = read.replaceFirst("(?:\\.0+)?\\D*$", "");
    return said.contains(read) ? 2 : !number.isEmpty() && said.startsWith(number) ? 1 : 0;
  }

  private static String folded(String text) {
    return text.replaceAll("[\\s,]", "");
  }

  private String spot(Cell cell) {
    return spot(cell.row()) + "c" + cell.column();
  }

  private String spot(int row) {
    return "t" + grid.number() + "r" + row;
  }
}
