package cn.jixiao.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table with its merged cells resolved: a cell that spans several rows is found, as the same
 * cell, in each of them.
 */
public final class Grid implements SourceDocument.Block {

  private final int number;
  private final String sheet;
  private final List<Row> rows;

  private Grid(int number, String sheet, List<Row> rows) {
    this.number = number;
    this.sheet = sheet;
    this.rows = rows;
  }

  /** A row with the number a person sees beside it, and the page it begins on or null. */
  private record Row(int number, Integer page, List<Cell> cells) {}

  /** Its number in the document, from 1. */
  public int number() {
    return number;
  }

  /** The name of the sheet it stands on; null where the format knows no sheets. */
  public String sheet() {
    return sheet;
  }

  public int height() {
    return rows.size();
  }

  /** The cells met in that row from left to right. */
  public List<Cell> row(int index) {
    return rows.get(index).cells();
  }

  /** Where a row stands. */
  public Place place(int row, String label) {
    var at = rows.get(row);
    return new Place(number, at.number(), label, null, sheet, null, at.page());
  }

  /** Where a cell begins. */
  public Place place(Cell cell, String label) {
    var row = rows.get(cell.row());
    var reference = sheet == null ? null : columnName(cell.column()) + row.number();
    return new Place(number, row.number(), label, null, sheet, reference, row.page());
  }

  /** As spreadsheets name columns: A to Z, AA, AB and so on. */
  private static String columnName(int column) {
    var last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : columnName(column / 26 - 1) + last;
  }

  /** Takes cells as a format delivers them, row by row, and resolves what is merged. */
  public static final class Builder {

    private final Reading reading;
    private final List<Row> rows = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private List<Cell> current = List.of();
    private int column;
    private Integer page;

    /** A cell from above that goes on until before that row. */
    private record Span(Cell cell, int end) {}

    public Builder() {
      this(new Reading(null, Limits.SITE));
    }

    Builder(Reading reading) {
      this.reading = reading;
    }

    public void startRow(int skippedColumns) {
      startRow(skippedColumns, rows.size() + 1);
    }

    /**
     * @param number what a person sees beside the row
     */
    void startRow(int skippedColumns, int number) {
      Reading.require(rows.size() < reading.limits().rows());
      var index = rows.size();
      spans.removeIf(span -> span.end() <= index);
      current = new ArrayList<>();
      rows.add(new Row(number, page, current));
      spans.forEach(span -> keep(span.cell()));
      column = skippedColumns;
    }

    /** The page on which the rows to come stand. */
    void onPage(int number) {
      page = number;
    }

    public void add(String text, int columns) {
      add(text, columns, 1);
    }

    /** A cell beside the one before; where a cell from above is in the way, beside that one. */
    void add(String text, int columns, int height) {
      var row = rows.size() - 1;
      var cell = new Cell(row, column(), columns, text);
      place(cell, columns);
      if (height > 1) {
        spans.add(new Span(cell, row + height));
      }
    }

    /** The cell continues the one above; where there is none, it is a cell of its own. */
    public void addContinuation(String text, int columns) {
      var above = above(column);
      if (above == null) {
        add(text, columns);
      } else {
        place(above, columns);
      }
    }

    /** The column of the next cell: behind the one before and what comes down from above. */
    int column() {
      for (var above = spanAt(column); above != null; above = spanAt(column)) {
        column = above.end();
      }
      return column;
    }

    /** Goes on at that column, wherever the cell before ended. */
    void skipTo(int wanted) {
      column = wanted;
    }

    private void place(Cell cell, int columns) {
      Reading.require(columns >= 1 && column <= reading.limits().columns() - columns);
      keep(cell);
      column += columns;
    }

    private void keep(Cell cell) {
      reading.cell();
      current.add(cell);
    }

    private Cell spanAt(int wanted) {
      for (var span : spans) {
        var cell = span.cell();
        if (cell.row() < rows.size() - 1 && cell.column() <= wanted && wanted < cell.end()) {
          return cell;
        }
      }
      return null;
    }

    private Cell above(int wanted) {
      if (rows.size() < 2) {
        return null;
      }
      for (var cell : rows.get(rows.size() - 2).cells()) {
        if (cell.column() == wanted) {
          return cell;
        }
      }
      return null;
    }

    boolean isEmpty() {
      return rows.isEmpty();
    }

    public Grid build(int number) {
      return build(number, null);
    }

    Grid build(int number, String sheet) {
      rows.forEach(row -> row.cells().sort(Comparator.comparingInt(Cell::column)));
      return new Grid(number, sheet, List.copyOf(rows));
    }
  }
}
