package cn.jixiao.documents;

import java.util.Optional;

/** A cell of a grid at its upper left corner; rows and columns count from 0. */
final class Cell {

  private final int row;
  private final int column;
  private final int columns;
  private final String text;
  private String line;
  private Optional<Label.Found> label;

  Cell(int row, int column, int columns, String text) {
    this.row = row;
    this.column = column;
    this.columns = columns;
    this.text = text;
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  /** The first column behind it. */
  int end() {
    return column + columns;
  }

  /** As written, paragraphs separated by line feeds. */
  String text() {
    return text;
  }

  /** The text as a person means it, on one line. */
  String line() {
    if (line == null) {
      line = Words.line(text);
    }
    return line;
  }

  boolean isBlank() {
    return line().isEmpty();
  }

  /** What it announces, if it is a label. */
  Optional<Label.Found> label() {
    if (label == null) {
      label = Label.in(text);
    }
    return label;
  }

  boolean isFormLabel() {
    return label().filter(found -> !found.label().isColumn()).isPresent();
  }
}
