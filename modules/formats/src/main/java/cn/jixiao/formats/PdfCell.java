package cn.jixiao.formats;

import java.util.ArrayList;
import java.util.List;

/** A cell of a table on paper: the box, the rows it spans, and the lines written into it. */
final class PdfCell {

  private final float left;
  private final float right;
  private final int row;
  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private final List<PdfLine> lines = new ArrayList<>();
  private int lastRow;

  PdfCell(float left, float right, int row, int lastRow) {
    this.left = left;
    this.right = right;
    this.row = row;
    this.lastRow = lastRow;
  }

  void write(PdfGlyph glyph) {
    glyphs.add(glyph);
  }

  /** All that stands in it was written. */
  void close() {
    lines.addAll(PdfLine.of(glyphs));
    glyphs.clear();
  }

  /** The cell in a longer table, so many rows further down. */
  PdfCell movedDown(int rows) {
    var moved = new PdfCell(left, right, row + rows, lastRow + rows);
    moved.lines.addAll(lines);
    return moved;
  }

  /** Takes what a page break tore off. */
  void continueWith(PdfCell rest) {
    lines.addAll(rest.lines);
    lastRow = Math.max(lastRow, rest.lastRow);
  }

  boolean isBlank() {
    return lines.isEmpty();
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  int row() {
    return row;
  }

  int lastRow() {
    return lastRow;
  }

  List<PdfLine> lines() {
    return lines;
  }

  boolean hasSidesOf(PdfCell other) {
    return Math.abs(left - other.left) <= 2 * PdfRule.CLOSE
        && Math.abs(right - other.right) <= 2 * PdfRule.CLOSE;
  }
}
