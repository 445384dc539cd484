package cn.jixiao.formats;

import cn.jixiao.formats.DumpedText.DumpedCell;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rows in dumped cells. An empty line ends a row, but cells may end with one as well;
 * below the headings of an indicator table every row has as many cells as the headings.
 */
final class DumpedRows {

  private final FormWords words;
  private final Grid.Builder builder;
  private final List<DumpedCell> open = new ArrayList<>();
  private int width;

  private DumpedRows(Reading reading) {
    words = reading.words();
    builder = new Grid.Builder(reading);
  }

  static Grid toGrid(List<DumpedCell> cells, int number, Reading reading) {
    var rows = new DumpedRows(reading);
    var row = new ArrayList<DumpedCell>();
    for (var cell : cells) {
      row.add(cell);
      if (cell.endsWithEmptyLine() || row.size() == reading.limits().columns()) {
        rows.take(row);
        row.clear();
      }
    }
    rows.take(row);
    rows.close();
    return rows.builder.build(number);
  }

  private void take(List<DumpedCell> row) {
    if (row.isEmpty()) {
      return;
    }
    if (words.isIndicatorHeading(row.stream().map(DumpedCell::text).toList())) {
      close();
      width = row.size();
      write(row);
    } else if (width == 0 || beginsForm(row)) {
      close();
      write(row);
    } else {
      join(row);
    }
  }

  private void join(List<DumpedCell> row) {
    if (open.size() + row.size() > width) {
      close();
      write(row);
      return;
    }
    open.addAll(row);
    if (open.size() == width) {
      write(open);
      open.clear();
    }
  }

  /** A row that starts with a label, or holds nothing but a caption, is no row of indicators. */
  private boolean beginsForm(List<DumpedCell> row) {
    var first = row.get(0).text();
    return open.isEmpty()
        && (words.isFormLabel(first) || row.size() == 1 && words.isCaption(first));
  }

  private void close() {
    if (!open.isEmpty()) {
      write(open);
    }
    open.clear();
    width = 0;
  }

  private void write(List<DumpedCell> row) {
    builder.startRow(0);
    for (var cell : row) {
      builder.add(cell.text(), 1);
    }
  }
}
