package cn.jixiao.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A Word file: paragraphs by the name of their style, tables with merged cells, and beside the text
 * the parts that are the same in every file.
 */
final class DocxPages implements Pages {

  private static final String FOLDER = "docx";
  private static final List<String> FIXED_PARTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/settings.xml",
          "word/fontTable.xml",
          "word/footer-odd.xml",
          "word/footer-even.xml");
  private static final String BEGIN =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\
      """;

  /**
   * GB/T 9704: A4, 37 mm above, 28 mm to the left, 156 × 225 mm of text in 22 lines, the page's
   * number 7 mm below.
   */
  private static final String PAGE =
      """
      <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" \
      w:left="1588" w:header="851" w:footer="1247" w:gutter="0"/>\
      """;

  private final ZipPackage file;
  private final Markup xml;
  private int bookmarks;
  private int[] widths = {};
  private MergedRows merged = new MergedRows(0);

  DocxPages(OutputStream out) throws IOException {
    file = new ZipPackage(out);
    for (var part : FIXED_PARTS) {
      file.fixed(FOLDER, part);
    }
    xml = new Markup(file.begin("word/document.xml")).put(BEGIN);
  }

  @Override
  public void paragraph(Style style, String text) throws IOException {
    begin(style);
    run(text, null);
    xml.put("</w:p>");
  }

  @Override
  public void heading(Style style, String text, String anchor, String mark) throws IOException {
    begin(style);
    var id = bookmarks++;
    xml.put("<w:bookmarkStart w:id=\"").put(id).put("\" w:name=\"").put(anchor).put("\"/>");
    run(text, null);
    run(mark, "DraftMark");
    xml.put("<w:bookmarkEnd w:id=\"").put(id).put("\"/></w:p>");
  }

  /** The page is a field, which Word fills in. */
  @Override
  public void contentsLine(Style style, String text, String anchor) throws IOException {
    begin(style);
    xml.put("<w:hyperlink w:anchor=\"").put(anchor).put("\" w:history=\"1\">");
    run(text, null);
    xml.put("<w:r><w:tab/></w:r>");
    xml.put("<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>");
    xml.put("<w:r><w:instrText xml:space=\"preserve\"> PAGEREF ").put(anchor);
    xml.put(" \\h </w:instrText></w:r>");
    xml.put("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    xml.put("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink></w:p>");
  }

  /** As a section of their own. */
  @Override
  public void endUnnumberedPages() throws IOException {
    xml.put("<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/><w:sectPr>");
    xml.put("<w:type w:val=\"nextPage\"/>").put(PAGE).put("</w:sectPr></w:pPr></w:p>");
  }

  @Override
  public void beginTable(String name, int... columnWidths) throws IOException {
    widths = columnWidths;
    merged = new MergedRows(widths.length);
    xml.put("<w:tbl><w:tblPr><w:tblStyle w:val=\"Form\"/><w:tblW w:w=\"").put(WIDTH);
    xml.put("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>");
    xml.put("<w:tblCaption w:val=\"").text(name).put("\"/></w:tblPr><w:tblGrid>");
    for (var width : widths) {
      xml.put("<w:gridCol w:w=\"").put(width).put("\"/>");
    }
    xml.put("</w:tblGrid>");
  }

  @Override
  public void row(boolean heading, List<Cell> cells) throws IOException {
    xml.put("<w:tr><w:trPr><w:cantSplit/>").put(heading ? "<w:tblHeader/>" : "");
    xml.put("</w:trPr>");
    for (var placed : merged.nextRow(cells)) {
      cell(placed);
    }
    xml.put("</w:tr>");
  }

  @Override
  public void endTable() throws IOException {
    // two tables without a paragraph between them would become one
    xml.put("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>");
  }

  @Override
  public void end() throws IOException {
    xml.put("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdOdd\"/>");
    xml.put("<w:footerReference w:type=\"even\" r:id=\"rIdEven\"/>").put(PAGE);
    xml.put("<w:pgNumType w:start=\"1\"/></w:sectPr></w:body></w:document>").flush();
    file.close();
  }

  private void cell(MergedRows.Placed placed) throws IOException {
    var cell = placed.cell();
    var width = 0;
    for (var i = placed.column(); i < placed.column() + cell.columns(); i++) {
      width += widths[i];
    }
    xml.put("<w:tc><w:tcPr><w:tcW w:w=\"").put(width).put("\" w:type=\"dxa\"/>");
    if (cell.columns() > 1) {
      xml.put("<w:gridSpan w:val=\"").put(cell.columns()).put("\"/>");
    }
    if (cell.rows() > 1) {
      xml.put(placed.continued() ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
    }
    xml.put("<w:vAlign w:val=\"center\"/></w:tcPr>");
    var text = cell.text() == null || placed.continued() ? "" : cell.text();
    for (var line : text.split("\n", -1)) {
      paragraph(cell.style(), line);
    }
    xml.put("</w:tc>");
  }

  private void begin(Style style) throws IOException {
    xml.put("<w:p><w:pPr><w:pStyle w:val=\"").put(style.id()).put("\"/></w:pPr>");
  }

  private void run(String text, String style) throws IOException {
    if (text == null || text.isEmpty()) {
      return;
    }
    xml.put("<w:r>");
    if (style != null) {
      xml.put("<w:rPr><w:rStyle w:val=\"").put(style).put("\"/></w:rPr>");
    }
    xml.put("<w:t xml:space=\"preserve\">").text(text).put("</w:t></w:r>");
  }
}
