package cn.jixiao.web.projects;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of cells as spreadsheets put it on the clipboard: columns parted by tabs, rows by line
 * breaks, a cell with either of them in quotes, quotes in it doubled.
 */
final class PastedBlock {

  private static final int MOST_ROWS = 200;

  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> row = new ArrayList<>();

  private PastedBlock() {}

  /** The rows with their cells; a break within a cell is a blank. */
  static List<List<String>> rows(String pasted) {
    var block = new PastedBlock();
    block.read(pasted.replace("\r\n", "\n").replace('\r', '\n'));
    return block.rows;
  }

  private void read(String text) {
    var quoted = false;
    for (var i = 0; i < text.length() && rows.size() < MOST_ROWS; i++) {
      var sign = text.charAt(i);
      if (quoted) {
        if (sign != '"') {
          cell.append(sign == '\n' || sign == '\t' ? ' ' : sign);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (sign == '"' && cell.isEmpty() && isClosed(text, i)) {
        quoted = true;
      } else {
        take(sign);
      }
    }
    endOfText();
  }

  /** A quote that ends nowhere before a tab, a break or the end is a sign like any other. */
  private static boolean isClosed(String text, int from) {
    for (var i = from + 1; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        var next = i + 1 == text.length() ? '\n' : text.charAt(i + 1);
        if (next == '\n' || next == '\t') {
          return true;
        }
        i += next == '"' ? 1 : 0;
      }
    }
    return false;
  }

  private void take(char sign) {
    switch (sign) {
      case '\t' -> endOfCell();
      case '\n' -> endOfRow();
      default -> cell.append(sign);
    }
  }

  private void endOfCell() {
    row.add(cell.toString().strip());
    cell.setLength(0);
  }

  private void endOfRow() {
    endOfCell();
    rows.add(row);
    row = new ArrayList<>();
  }

  private void endOfText() {
    if (!cell.isEmpty() || !row.isEmpty()) {
      endOfRow();
    }
  }
}
