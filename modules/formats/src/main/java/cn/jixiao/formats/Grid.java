package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with its merged cells resolved: a cell that spans several rows is found, as the same
 * cell, in each of them.
 */
public final class Grid implements SourceDocument.Block {

  private final int number;
  private final List<List<Cell>> rows;

  private Grid(int number, List<List<Cell>> rows) {
    this.number = number;
    this.rows = rows;
  }

  /** Its number in the document, from 1. */
  public int number() {
    return number;
  }

  public int height() {
    return rows.size();
  }

  /** The cells met in that row from left to right. */
  public List<Cell> row(int index) {
    return rows.get(index);
  }

  /** Takes cells as a format delivers them, row by row, and resolves what is merged. */
  public static final class Builder {

    /** No form is wider; what claims to be would only cost memory. */
    static final int MOST_COLUMNS = 512;

    static final int MOST_ROWS = 100_000;

    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> current = List.of();
    private int column;

    public void startRow(int skippedColumns) {
      if (rows.size() == MOST_ROWS) {
        throw new RuleViolation(FormatRule.TOO_COMPLEX);
      }
      current = new ArrayList<>();
      rows.add(current);
      column = skippedColumns;
    }

    public void add(String text, int columns) {
      place(new Cell(rows.size() - 1, column, columns, text), columns);
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

    private void place(Cell cell, int columns) {
      if (columns < 1 || column + columns > MOST_COLUMNS) {
        throw new RuleViolation(FormatRule.TOO_COMPLEX);
      }
      current.add(cell);
      column += columns;
    }

    private Cell above(int wanted) {
      if (rows.size() < 2) {
        return null;
      }
      for (var cell : rows.get(rows.size() - 2)) {
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
      return new Grid(number, List.copyOf(rows));
    }
  }
}
