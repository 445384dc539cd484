package cn.jixiao.writing;

import cn.jixiao.writing.MergedRows.Placed;
import java.io.IOException;
import java.util.List;

/**
 * One sheet of an Excel file, row by row. Every cell is text, so that nothing somebody wrote can
 * become a formula; rows are as high as their text, since merged cells do not grow by themselves.
 */
final class Sheet {

  private static final String BEGIN =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr>\
      <pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0\"\
      """;
  private static final String FROZEN =
      """
      ><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>\
      </sheetViews><cols>\
      """;

  /** Twentieths of a point in a sign of the default font, which counts a column's width. */
  private static final double SIGN_WIDTH = 105;

  /** Of a line, in the size of its signs. */
  private static final double LINE_HEIGHT = 1.4;

  private static final double HIGHEST = 409;

  private final Markup xml;
  private final int[] widths;
  private final boolean flat;
  private final StringBuilder merged = new StringBuilder();
  private int mergedCount;
  private int rows;

  Sheet(Markup xml, int[] widths, boolean flat) throws IOException {
    this.xml = xml;
    this.widths = widths;
    this.flat = flat;
    xml.put(BEGIN).put(flat ? FROZEN : " showGridLines=\"0\"/></sheetViews><cols>");
    for (var i = 0; i < widths.length; i++) {
      xml.put("<col min=\"").put(i + 1).put("\" max=\"").put(i + 1).put("\" width=\"");
      xml.put(String.valueOf(Math.round(widths[i] * 100 / SIGN_WIDTH) / 100.0));
      xml.put("\" customWidth=\"1\"/>");
    }
    xml.put("</cols><sheetData>");
  }

  void row(List<Placed> cells) throws IOException {
    rows++;
    xml.put("<row r=\"").put(rows).put("\" ht=\"").put(String.valueOf(height(cells)));
    xml.put("\" customHeight=\"1\">");
    for (var placed : cells) {
      cell(placed);
    }
    xml.put("</row>");
  }

  void end() throws IOException {
    xml.put("</sheetData>");
    var all = "A1:" + reference(widths.length - 1, Math.max(1, rows));
    if (flat) {
      xml.put("<autoFilter ref=\"").put(all).put("\"/>");
    }
    if (mergedCount > 0) {
      xml.put("<mergeCells count=\"").put(mergedCount).put("\">");
      xml.put(merged.toString()).put("</mergeCells>");
    }
    xml.put(
        "<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.79\" right=\"0.79\" top=\"0.98\" bottom=\"0.98\"");
    xml.put(" header=\"0.5\" footer=\"0.5\"/><pageSetup paperSize=\"9\" orientation=\"");
    xml.put(flat ? "landscape" : "portrait").put("\" fitToHeight=\"0\"/>");
    xml.put("<headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>");
    xml.put("<ignoredErrors><ignoredError sqref=\"").put(all);
    xml.put("\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>").flush();
  }

  private void cell(Placed placed) throws IOException {
    var cell = placed.cell();
    var text = placed.continued() ? null : cell.text();
    for (var i = 0; i < cell.columns(); i++) {
      xml.put("<c r=\"").put(reference(placed.column() + i, rows)).put("\" s=\"");
      xml.put(format(cell.style()));
      if (i > 0 || text == null || text.isEmpty()) {
        xml.put("\"/>");
      } else {
        xml.put("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        lines(text);
        xml.put("</t></is></c>");
      }
    }
    if (!placed.continued() && cell.columns() * cell.rows() > 1) {
      mergedCount++;
      merged.append("<mergeCell ref=\"").append(reference(placed.column(), rows)).append(':');
      merged.append(reference(placed.column() + cell.columns() - 1, rows + cell.rows() - 1));
      merged.append("\"/>");
    }
  }

  private void lines(String text) throws IOException {
    var separator = "";
    for (var line : text.split("\n", -1)) {
      xml.put(separator).text(line);
      separator = "\n";
    }
  }

  /** The number of its format in the style sheet of all our workbooks. */
  private static int format(Style style) {
    return switch (style) {
      case LABEL, COLUMN_LABEL -> 1;
      case TEXT -> 2;
      case CENTRED -> 3;
      case RIGHT -> 4;
      case COVER_DEPARTMENT, COVER_TITLE, PART_TITLE, CAPTION, FIRST_CAPTION -> 5;
      case COVER_REGION, COVER_ISSUER, UNIT_TITLE -> 6;
      case COVER_DRAFT -> 7;
      case SECTION, SUB_TARGET -> 8;
      default -> 9;
    };
  }

  /** The size of its signs in that format, in points. */
  private static double size(Style style) {
    return switch (format(style)) {
      case 5, 7 -> 16;
      case 6, 8 -> 12;
      default -> 10.5;
    };
  }

  /** A cell that spans rows has room enough in them: labels are short. */
  private double height(List<Placed> cells) {
    var height = LINE_HEIGHT * size(Style.TEXT);
    for (var placed : cells) {
      if (placed.cell().text() != null && placed.cell().rows() == 1) {
        height = Math.max(height, lines(placed) * LINE_HEIGHT * size(placed.cell().style()));
      }
    }
    return Math.min(HIGHEST, Math.ceil(height) + 6);
  }

  private int lines(Placed placed) {
    var width = 0;
    for (var i = 0; i < placed.cell().columns(); i++) {
      width += widths[placed.column() + i];
    }
    var ownSign = SIGN_WIDTH * size(placed.cell().style()) / size(Style.TEXT);
    var signs = Math.max(2, width / ownSign - 2);
    var lines = 0;
    for (var line : placed.cell().text().split("\n", -1)) {
      var wide = line.chars().filter(sign -> sign > 0xFF).count();
      lines += Math.max(1, (int) Math.ceil((line.length() + wide) / signs));
    }
    return lines;
  }

  /** As spreadsheets name cells: A1. */
  private static String reference(int column, int row) {
    var letters = "";
    for (var left = column; left >= 0; left = left / 26 - 1) {
      letters = (char) ('A' + left % 26) + letters;
    }
    return letters + row;
  }
}
