package cn.jixiao.writing;

import java.util.List;

/** Writes the text of a Word file: paragraphs by the name of their style, and tables. */
final class DocxMarkup {

  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final StringBuilder xml = new StringBuilder(64 * 1024);
  private int bookmarks;
  private int[] widths = {};

  DocxMarkup() {
    xml.append(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"")
        .append(MAIN)
        .append("\" xmlns:r=\"")
        .append(RELATIONS)
        .append("\"><w:body>");
  }

  /** How a cell is placed and set. */
  record Cell(String text, int columns, Merge merge, String style) {

    static Cell of(String text, int columns, String style) {
      return new Cell(text, columns, Merge.NONE, style);
    }
  }

  enum Merge {
    NONE,
    BEGIN,
    CONTINUE
  }

  void paragraph(String style, String text) {
    begin(style);
    run(text, null);
    end();
  }

  /** A heading that a contents list can point at. */
  void heading(String style, String text, String anchor, String mark) {
    begin(style);
    var id = bookmarks++;
    xml.append("<w:bookmarkStart w:id=\"").append(id).append("\" w:name=\"").append(anchor);
    xml.append("\"/>");
    run(text, null);
    run(mark, "DraftMark");
    xml.append("<w:bookmarkEnd w:id=\"").append(id).append("\"/>");
    end();
  }

  /** A line of the contents list: the heading and, as a field, the page it stands on. */
  void contentsLine(String style, String text, String anchor) {
    begin(style);
    xml.append("<w:hyperlink w:anchor=\"").append(anchor).append("\" w:history=\"1\">");
    run(text, null);
    xml.append("<w:r><w:tab/></w:r>");
    xml.append("<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>");
    xml.append("<w:r><w:instrText xml:space=\"preserve\"> PAGEREF ").append(anchor);
    xml.append(" \\h </w:instrText></w:r>");
    xml.append("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    xml.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink>");
    end();
  }

  /** Ends the pages so far as a section of their own, without page numbers. */
  void endUnnumberedPages() {
    xml.append("<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/>");
    section("<w:type w:val=\"nextPage\"/>", "");
    xml.append("</w:pPr></w:p>");
  }

  void beginTable(int... widths) {
    xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Form\"/><w:tblW w:w=\"");
    var sum = 0;
    for (var width : widths) {
      sum += width;
    }
    xml.append(sum).append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>");
    xml.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    for (var width : widths) {
      xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    xml.append("</w:tblGrid>");
    this.widths = widths;
  }

  /** A row is never torn; a heading row comes again on every page the table runs to. */
  void row(boolean heading, List<Cell> cells) {
    xml.append("<w:tr><w:trPr><w:cantSplit/>").append(heading ? "<w:tblHeader/>" : "");
    xml.append("</w:trPr>");
    var column = 0;
    for (var cell : cells) {
      cell(cell, column);
      column += cell.columns();
    }
    xml.append("</w:tr>");
  }

  void endTable() {
    xml.append("</w:tbl>");
    // two tables without a paragraph between them would become one
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>");
  }

  /** The whole part, with the page set-up at its end. */
  CharSequence document() {
    var footers =
        "<w:footerReference w:type=\"default\" r:id=\"rIdOdd\"/>"
            + "<w:footerReference w:type=\"even\" r:id=\"rIdEven\"/>";
    var start = "<w:pgNumType w:start=\"1\"/>";
    section(footers, start);
    return xml.append("</w:body></w:document>");
  }

  /** GB/T 9704: A4, 37 mm above, 28 mm to the left, 156 × 225 mm of text. */
  private void section(String before, String after) {
    xml.append("<w:sectPr>").append(before);
    xml.append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>");
    xml.append("<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\"");
    xml.append(" w:header=\"851\" w:footer=\"1418\" w:gutter=\"0\"/>").append(after);
    xml.append("</w:sectPr>");
  }

  private void cell(Cell cell, int column) {
    var width = 0;
    for (var i = column; i < column + cell.columns(); i++) {
      width += widths[i];
    }
    xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
    if (cell.columns() > 1) {
      xml.append("<w:gridSpan w:val=\"").append(cell.columns()).append("\"/>");
    }
    if (cell.merge() != Merge.NONE) {
      xml.append("<w:vMerge");
      xml.append(cell.merge() == Merge.BEGIN ? " w:val=\"restart\"/>" : "/>");
    }
    xml.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
    for (var line : (cell.text() == null ? "" : cell.text()).split("\n", -1)) {
      paragraph(cell.style(), line);
    }
    xml.append("</w:tc>");
  }

  private void begin(String style) {
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
  }

  private void run(String text, String style) {
    if (text == null || text.isEmpty()) {
      return;
    }
    xml.append("<w:r>");
    if (style != null) {
      xml.append("<w:rPr><w:rStyle w:val=\"").append(style).append("\"/></w:rPr>");
    }
    xml.append("<w:t xml:space=\"preserve\">");
    text.codePoints().forEach(this::escape);
    xml.append("</w:t></w:r>");
  }

  private void end() {
    xml.append("</w:p>");
  }

  /** What XML has no place for is left out: it cannot be seen anyway. */
  private void escape(int sign) {
    switch (sign) {
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '&' -> xml.append("&amp;");
      default -> {
        var allowed = sign >= ' ' && (sign < 0xD800 || sign > 0xDFFF) && sign < 0xFFFE;
        if (allowed || sign > 0xFFFF || sign == '\t') {
          xml.appendCodePoint(sign);
        }
      }
    }
  }
}
