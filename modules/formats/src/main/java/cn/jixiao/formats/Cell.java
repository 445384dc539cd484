package cn.jixiao.formats;

/** A cell of a grid at its upper left corner; rows and columns count from 0. */
public final class Cell {

  private final int row;
  private final int column;
  private final int columns;
  private final String text;
  private String line;

  Cell(int row, int column, int columns, String text) {
    this.row = row;
    this.column = column;
    this.columns = columns;
    this.text = text;
  }

  public int row() {
    return row;
  }

  public int column() {
    return column;
  }

  /** The first column behind it. */
  public int end() {
    return column + columns;
  }

  /** As written, paragraphs separated by line feeds. */
  public String text() {
    return text;
  }

  /** The text as a person means it, on one line. */
  public String line() {
    if (line == null) {
      line = Words.line(text);
    }
    return line;
  }

  public boolean isBlank() {
    return line().isEmpty();
  }
}
