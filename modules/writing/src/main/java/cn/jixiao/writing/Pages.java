package cn.jixiao.writing;

import java.io.IOException;
import java.util.List;

/**
 * What an official text is made of, from its cover to its last table; each format writes it down in
 * its own way.
 */
interface Pages {

  /** The width of all tables in twentieths of a point: the 156 mm of a page's text. */
  int WIDTH = 8844;

  /** How a cell is placed and set; it may span columns to the right and rows below. */
  record Cell(String text, int columns, int rows, Style style) {

    static Cell of(String text, int columns, Style style) {
      return new Cell(text, columns, 1, style);
    }
  }

  void paragraph(Style style, String text) throws IOException;

  /**
   * A heading that a contents list can point at.
   *
   * @param mark what stands behind it in another colour, or null
   */
  void heading(Style style, String text, String anchor, String mark) throws IOException;

  /** A line of the contents list: the heading and the page it stands on. */
  void contentsLine(Style style, String text, String anchor) throws IOException;

  /** Ends the pages so far, which bear no numbers. */
  void endUnnumberedPages() throws IOException;

  /**
   * @param name what the table tells, for those who cannot see it
   * @param widths of its columns, {@link #WIDTH} together
   */
  void beginTable(String name, int... widths) throws IOException;

  /** A row is never torn; heading rows come first, and again on every page the table runs to. */
  void row(boolean heading, List<Cell> cells) throws IOException;

  void endTable() throws IOException;

  /** Nothing comes behind this. */
  void end() throws IOException;
}
