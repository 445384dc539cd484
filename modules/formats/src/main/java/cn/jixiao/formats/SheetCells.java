package cn.jixiao.formats;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The filled cells of one sheet while it is read. Merged ranges and hidden rows and columns are
 * known last, so cells wait here until the sheet is a grid. What is hidden was hidden from the
 * reader of the paper too: helper columns and drop-down lists, not the document.
 */
final class SheetCells {

  private final Reading reading;
  private final boolean withHidden;
  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final List<Range> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();

  /** A merged range, ends included. */
  record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    static Range of(CellRangeAddress range) {
      return new Range(
          Math.max(0, range.getFirstRow()),
          range.getLastRow(),
          Math.max(0, range.getFirstColumn()),
          range.getLastColumn());
    }
  }

  SheetCells(Reading reading) {
    this(reading, false);
  }

  SheetCells(Reading reading, boolean withHidden) {
    this.reading = reading;
    this.withHidden = withHidden;
  }

  void put(int row, int column, String text) {
    if (!text.isBlank()) {
      Reading.require(column >= 0 && column < reading.limits().columns());
      Reading.require(row >= 0 && row < MOST_ROW_NUMBER);
      reading.cell();
      rows.computeIfAbsent(row, created -> new TreeMap<>()).put(column, text);
    }
  }

  /** The last row of a sheet in any program. */
  private static final int MOST_ROW_NUMBER = 1 << 20;

  void merge(Range range) {
    reading.cell();
    merged.add(range);
  }

  void hideRow(int row) {
    if (!withHidden && row >= 0 && row < MOST_ROW_NUMBER) {
      hiddenRows.set(row);
    }
  }

  void hideColumns(int first, int last) {
    if (!withHidden && first >= 0 && last >= first) {
      hiddenColumns.set(first, Math.min(last, reading.limits().columns()) + 1);
    }
  }

  /** Null where nothing is to be seen on the sheet. */
  Grid grid(int number, String name) {
    showMerged();
    rows.keySet().removeIf(hiddenRows::get);
    rows.values().forEach(row -> row.keySet().removeIf(hiddenColumns::get));
    rows.values().removeIf(SortedMap::isEmpty);
    if (rows.isEmpty()) {
      return null;
    }
    return build(number, name);
  }

  /** The text of a range whose first row or column is hidden is seen in what is left of it. */
  private void showMerged() {
    for (var i = 0; i < merged.size(); i++) {
      var range = merged.get(i);
      var row = hiddenRows.nextClearBit(range.firstRow());
      var column = hiddenColumns.nextClearBit(range.firstColumn());
      var moved = row != range.firstRow() || column != range.firstColumn();
      if (moved && row <= range.lastRow() && column <= range.lastColumn()) {
        var from = rows.get(range.firstRow());
        var text = from == null ? null : from.remove(range.firstColumn());
        if (text != null) {
          rows.computeIfAbsent(row, created -> new TreeMap<>()).put(column, text);
        }
        merged.set(i, new Range(row, range.lastRow(), column, range.lastColumn()));
      }
    }
  }

  private Grid build(int number, String name) {
    var first = rows.values().stream().mapToInt(TreeMap::firstKey).min().orElse(0);
    var last = rows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
    var ranges = new TreeMap<Long, Range>();
    merged.forEach(range -> ranges.put(key(range.firstRow(), range.firstColumn()), range));
    var builder = new Grid.Builder(reading);
    for (var row : rows.entrySet()) {
      builder.startRow(first, row.getKey() + 1);
      for (var column = builder.column(); column <= last; column = builder.column()) {
        var text = row.getValue().getOrDefault(column, "");
        var range = ranges.get(key(row.getKey(), column));
        if (range == null) {
          builder.add(text, 1);
        } else {
          builder.add(text, width(range, last), height(range));
        }
      }
    }
    return builder.build(number, name);
  }

  private static int width(Range range, int last) {
    return Math.max(1, Math.min(range.lastColumn(), last) - range.firstColumn() + 1);
  }

  private int height(Range range) {
    return Math.max(
        1, rows.subMap(range.firstRow(), Math.max(range.firstRow(), range.lastRow()) + 1).size());
  }

  private static long key(int row, int column) {
    return ((long) row << 32) + column;
  }
}
