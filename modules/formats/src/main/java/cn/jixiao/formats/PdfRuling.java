package cn.jixiao.formats;

import java.util.ArrayList;
import java.util.List;

/**
 * The squares that the ruling lines of one table cut out of a page. Squares without a line between
 * them are one cell: that is what a merged cell looks like on paper.
 */
final class PdfRuling {

  /** Above that, it is a drawing. */
  private static final int MOST_RULES = 20_000;

  /** Of a letter's height, how far its middle stands above its line. */
  private static final float MIDDLE = 0.3f;

  private final List<PdfRule> across;
  private final List<PdfRule> down;
  private final List<Float> columns;
  private final List<Float> rows;
  private final PdfCell[][] squares;
  private final List<PdfCell> cells = new ArrayList<>();

  private PdfRuling(List<PdfRule> across, List<PdfRule> down, Reading reading) {
    this.across = across;
    this.down = down;
    columns = edges(down, across);
    rows = edges(across, down);
    Reading.require(columns.size() <= reading.limits().columns());
    Reading.require((long) columns.size() * rows.size() <= reading.limits().cells());
    squares = new PdfCell[rows.size() - 1][columns.size() - 1];
    findCells(reading);
  }

  /** The tables of a page: lines that meet one another, at least two each way. */
  static List<PdfRuling> of(PdfContent page, Reading reading) {
    Reading.require(page.across().size() + page.down().size() <= MOST_RULES);
    var tables = new ArrayList<PdfRuling>();
    var across = new ArrayList<>(page.across());
    var down = new ArrayList<>(page.down());
    while (!across.isEmpty()) {
      var ofTable = new ArrayList<>(List.of(across.remove(across.size() - 1)));
      var crossing = new ArrayList<PdfRule>();
      collect(ofTable, crossing, across, down, reading);
      if (ofTable.size() > 1 && crossing.size() > 1) {
        tables.add(new PdfRuling(ofTable, crossing, reading));
      }
    }
    return tables;
  }

  private static void collect(
      List<PdfRule> ofTable,
      List<PdfRule> crossing,
      List<PdfRule> across,
      List<PdfRule> down,
      Reading reading) {
    var seenAcross = 0;
    var seenDown = 0;
    while (seenAcross < ofTable.size() || seenDown < crossing.size()) {
      reading.step();
      if (seenAcross < ofTable.size()) {
        move(ofTable.get(seenAcross++), down, crossing);
      } else {
        move(crossing.get(seenDown++), across, ofTable);
      }
    }
  }

  private static void move(PdfRule rule, List<PdfRule> from, List<PdfRule> to) {
    from.stream().filter(rule::meets).forEach(to::add);
    from.removeIf(rule::meets);
  }

  /** Where lines stand, and where those of the other way end beyond them. */
  private static List<Float> edges(List<PdfRule> rules, List<PdfRule> others) {
    var all = new ArrayList<Float>();
    rules.forEach(rule -> all.add(rule.at()));
    all.add((float) others.stream().mapToDouble(PdfRule::from).min().orElse(0));
    all.add((float) others.stream().mapToDouble(PdfRule::to).max().orElse(0));
    all.sort(null);
    var edges = new ArrayList<Float>();
    for (var edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > PdfRule.CLOSE) {
        edges.add(edge);
      }
    }
    if (edges.size() == 1) {
      edges.add(edges.get(0) + PdfRule.CLOSE);
    }
    return edges;
  }

  private void findCells(Reading reading) {
    for (var row = 0; row < squares.length; row++) {
      for (var column = 0; column < squares[row].length; column++) {
        reading.step();
        if (squares[row][column] == null) {
          addCell(row, column);
        }
      }
    }
  }

  /** From this square to the right and down, as far as no line is in the way. */
  private void addCell(int row, int column) {
    var lastColumn = column;
    while (lastColumn + 1 < columns.size() - 1 && !isWall(row, lastColumn + 1)) {
      lastColumn++;
    }
    var lastRow = row;
    while (lastRow + 1 < rows.size() - 1 && isOpen(lastRow + 1, column, lastColumn)) {
      lastRow++;
    }
    var cell = new PdfCell(columns.get(column), columns.get(lastColumn + 1), row, lastRow);
    for (var i = row; i <= lastRow; i++) {
      for (var j = column; j <= lastColumn; j++) {
        squares[i][j] = squares[i][j] == null ? cell : squares[i][j];
      }
    }
    cells.add(cell);
  }

  /** Whether nothing parts the row from the one above, nor these columns from one another. */
  private boolean isOpen(int row, int first, int last) {
    for (var column = first; column <= last; column++) {
      if (isFloor(row, column)
          || squares[row][column] != null
          || column > first && isWall(row, column)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWall(int row, int column) {
    var middle = (rows.get(row) + rows.get(row + 1)) / 2;
    return isRuled(down, columns.get(column), middle);
  }

  private boolean isFloor(int row, int column) {
    var middle = (columns.get(column) + columns.get(column + 1)) / 2;
    return isRuled(across, rows.get(row), middle);
  }

  private static boolean isRuled(List<PdfRule> rules, float at, float middle) {
    return rules.stream()
        .anyMatch(rule -> Math.abs(rule.at() - at) <= PdfRule.CLOSE && rule.passes(middle));
  }

  /** Writes the sign into its cell; false where it stands outside of the table. */
  boolean takes(PdfGlyph glyph) {
    var row = index(rows, glyph.y() - MIDDLE * glyph.size());
    var column = index(columns, glyph.middle());
    if (row < 0 || column < 0) {
      return false;
    }
    squares[row][column].write(glyph);
    return true;
  }

  private static int index(List<Float> edges, float at) {
    for (var i = 0; i + 1 < edges.size(); i++) {
      if (at >= edges.get(i) && at < edges.get(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  PdfTable table(int page) {
    cells.forEach(PdfCell::close);
    return new PdfTable(cells, rows.size() - 1, page, rows.get(0));
  }
}
