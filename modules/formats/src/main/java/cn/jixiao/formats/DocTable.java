package cn.jixiao.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * A table of an older Word file. Its cells know only where they begin and end on the paper, so the
 * columns are found from all edges together.
 */
final class DocTable {

  /** Twentieths of a point: edges drawn by hand that are meant to be one. */
  private static final int SAME_EDGE = 30;

  private final Table table;
  private final Grid.Builder builder;
  private final Function<Paragraph, String> texts;
  private final Consumer<Table> nested;
  private final List<Integer> edges = new ArrayList<>();

  /**
   * @param texts what a paragraph says
   * @param nested takes the tables found in cells
   */
  DocTable(
      Table table, Reading reading, Function<Paragraph, String> texts, Consumer<Table> nested) {
    this.table = table;
    this.texts = texts;
    this.nested = nested;
    builder = new Grid.Builder(reading);
  }

  Grid.Builder read() {
    findEdges();
    for (var i = 0; i < table.numRows(); i++) {
      builder.startRow(0);
      readRow(table.getRow(i));
    }
    return builder;
  }

  private void findEdges() {
    var all = new TreeSet<Integer>();
    for (var i = 0; i < table.numRows(); i++) {
      var row = table.getRow(i);
      for (var j = 0; j < row.numCells(); j++) {
        var cell = row.getCell(j);
        all.add(cell.getLeftEdge());
        all.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    for (var edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
        edges.add(edge);
      }
    }
  }

  private void readRow(TableRow row) {
    for (var i = 0; i < row.numCells(); ) {
      var cell = row.getCell(i);
      var last = i + 1;
      while (last < row.numCells() && continuesLeft(row.getCell(last))) {
        last++;
      }
      var end = row.getCell(last - 1);
      var column = column(cell.getLeftEdge());
      var columns = Math.max(1, column(end.getLeftEdge() + end.getWidth()) - column);
      builder.skipTo(Math.max(column, builder.column()));
      add(cell, columns);
      i = last;
    }
  }

  private static boolean continuesLeft(TableCell cell) {
    return cell.isMerged() && !cell.isFirstMerged();
  }

  private void add(TableCell cell, int columns) {
    if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
      builder.addContinuation(text(cell), columns);
    } else {
      builder.add(text(cell), columns);
    }
  }

  private int column(int edge) {
    var column = 0;
    while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
      column++;
    }
    return column;
  }

  private String text(TableCell cell) {
    var text = new StringBuilder();
    for (var i = 0; i < cell.numParagraphs(); ) {
      var paragraph = cell.getParagraph(i);
      if (paragraph.getTableLevel() > table.getTableLevel()) {
        var inner = cell.getTable(paragraph);
        nested.accept(inner);
        i += Math.max(1, inner.numParagraphs());
      } else {
        text.append(i == 0 ? "" : "\n").append(texts.apply(paragraph));
        i++;
      }
    }
    return text.toString();
  }
}
