package cn.jixiao.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A page for publication that everybody can read: headings, a contents list and tables that say
 * what they are, no script, nothing from elsewhere. It is XHTML, and printed it is the PDF.
 */
final class HtmlPages implements Pages {

  private static final Map<Style, String> ELEMENTS = elements();

  private final Markup html;
  private boolean inHead;
  private boolean inContents;
  private boolean inPart;

  HtmlPages(OutputStream out, DepartmentText text) throws IOException {
    html = new Markup(out);
    html.put("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"");
    html.put(" xml:lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\"/>\n<title>");
    html.text(text.title()).put("</title>\n");
    html.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    html.put("<meta name=\"description\" content=\"").text(text.issuer() + text.title());
    html.put("\"/>\n<meta name=\"author\" content=\"").text(text.issuer()).put("\"/>\n<style>\n");
    html.put(styleSheet()).put("</style>\n</head>\n<body>\n<header>\n");
  }

  @Override
  public void paragraph(Style style, String text) throws IOException {
    if (style == Style.CONTENTS_TITLE) {
      html.put("</header>\n<nav aria-labelledby=\"contents\">\n");
      inContents = true;
    }
    var id = style == Style.CONTENTS_TITLE ? "contents" : null;
    element(ELEMENTS.getOrDefault(style, "p"), style, text, id, null);
  }

  @Override
  public void heading(Style style, String text, String anchor, String mark) throws IOException {
    element(ELEMENTS.getOrDefault(style, "p"), style, text, anchor, mark);
  }

  @Override
  public void contentsLine(Style style, String text, String anchor) throws IOException {
    html.put("<p class=\"")
        .put(style.id())
        .put("\"><a href=\"#")
        .put(anchor)
        .put("\" title=\"")
        .text(text)
        .put("\">");
    html.text(text).put("</a></p>\n");
  }

  @Override
  public void endUnnumberedPages() throws IOException {
    html.put("</nav>\n<main>\n");
  }

  @Override
  public void beginTable(String name, int... widths) throws IOException {
    html.put("<table aria-label=\"").text(name).put("\">\n<colgroup>");
    for (var width : widths) {
      html.put("<col style=\"width:").put(percent(width)).put("%\"/>");
    }
    html.put("</colgroup>\n");
    inHead = false;
    inPart = false;
  }

  @Override
  public void row(boolean heading, List<Cell> cells) throws IOException {
    if (!inPart || inHead != heading) {
      html.put(inPart ? inHead ? "</thead>\n" : "</tbody>\n" : "");
      html.put(heading ? "<thead>\n" : "<tbody>\n");
      inPart = true;
      inHead = heading;
    }
    html.put("<tr>");
    for (var cell : cells) {
      cell(cell);
    }
    html.put("</tr>\n");
  }

  @Override
  public void endTable() throws IOException {
    html.put(inPart ? inHead ? "</thead>\n" : "</tbody>\n" : "").put("</table>\n");
  }

  @Override
  public void end() throws IOException {
    html.put("</main>\n</body>\n</html>\n").flush();
  }

  private void cell(Cell cell) throws IOException {
    var filled = cell.text() != null && !cell.text().isEmpty();
    var scope = filled ? scope(cell) : null;
    html.put(scope == null ? "<td" : "<th scope=\"" + scope + "\"");
    html.put(" class=\"").put(cell.style().id()).put("\"");
    span("colspan", cell.columns());
    span("rowspan", cell.rows());
    html.put(">");
    if (filled) {
      lines(cell.text());
    }
    html.put(scope == null ? "</td>" : "</th>");
  }

  private static String scope(Cell cell) {
    return switch (cell.style()) {
      case LABEL -> cell.rows() > 1 ? "rowgroup" : "row";
      case COLUMN_LABEL -> "col";
      default -> null;
    };
  }

  private void lines(String text) throws IOException {
    var separator = "";
    for (var line : text.split("\n", -1)) {
      html.put(separator).text(spaced(line));
      separator = "<br/>";
    }
  }

  private void span(String name, int cells) throws IOException {
    if (cells > 1) {
      html.put(" ").put(name).put("=\"").put(cells).put("\"");
    }
  }

  private void element(String name, Style style, String text, String id, String mark)
      throws IOException {
    html.put("<").put(name).put(" class=\"").put(style.id()).put("\"");
    html.put(id == null ? "" : " id=\"" + id + "\"").put(">").text(spaced(text));
    if (mark != null) {
      html.put("<span class=\"DraftMark\">").text(mark).put("</span>");
    }
    html.put("</").put(name).put(">\n");
  }

  /** A page shows one blank for any number of them; those that do not break all stay. */
  private static String spaced(String text) {
    return text.replace("  ", " \u00a0");
  }

  private static String percent(int width) {
    return BigDecimal.valueOf(width * 100L)
        .divide(BigDecimal.valueOf(WIDTH), 2, RoundingMode.HALF_EVEN)
        .toPlainString();
  }

  private static Map<Style, String> elements() {
    var elements = new EnumMap<Style, String>(Style.class);
    elements.put(Style.COVER_TITLE, "h1");
    elements.put(Style.CONTENTS_TITLE, "h2");
    elements.put(Style.PART_TITLE, "h2");
    elements.put(Style.UNIT_TITLE, "h3");
    elements.put(Style.SECTION, "h3");
    elements.put(Style.FIRST_CAPTION, "h3");
    elements.put(Style.CAPTION, "h3");
    elements.put(Style.SUB_TARGET, "h4");
    return elements;
  }

  private static String styleSheet() throws IOException {
    try (var stream = HtmlPages.class.getResourceAsStream("html/document.css")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
