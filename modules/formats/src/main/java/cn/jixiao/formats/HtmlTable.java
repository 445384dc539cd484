package cn.jixiao.formats;

import org.jsoup.nodes.Element;

/** A table of a web page while it is being read: the cell at hand and the rows so far. */
final class HtmlTable {

  private final Grid.Builder builder;
  private StringBuilder cell;
  private int columns;
  private int height;
  private boolean rowOpen;

  HtmlTable(Grid.Builder builder) {
    this.builder = builder;
  }

  void start(Element element) {
    endCell();
    if (element.normalName().equals("tr")) {
      builder.startRow(0);
      rowOpen = true;
      return;
    }
    if (!rowOpen) {
      builder.startRow(0);
      rowOpen = true;
    }
    cell = new StringBuilder();
    columns = number(element, "colspan");
    height = number(element, "rowspan");
  }

  void endCell() {
    if (cell != null) {
      builder.add(Words.trim(cell.toString()), columns, height);
    }
    cell = null;
  }

  /** The text of the cell at hand, or null between cells. */
  StringBuilder cell() {
    return cell;
  }

  Grid.Builder builder() {
    endCell();
    return builder;
  }

  /**
   * In a page's source blanks and breaks of any number are one blank; those that are to stay are
   * written as blanks that do not break.
   */
  static void appendFolded(StringBuilder target, String text) {
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      var blank = sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t' || sign == '\f';
      var last = target.length() == 0 ? '\n' : target.charAt(target.length() - 1);
      if (!blank) {
        target.append(sign == '\u00a0' ? ' ' : sign);
      } else if (last != ' ' && last != '\n') {
        target.append(' ');
      }
    }
  }

  private static int number(Element element, String attribute) {
    var text = element.attr(attribute).strip();
    if (!text.matches("\\d{1,9}")) {
      return 1;
    }
    return Math.max(1, Integer.parseInt(text));
  }
}
