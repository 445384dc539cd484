package cn.jixiao.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text that was copied out of a table: a row is a line, its cells are parted by tabs, and cells
 * with line breaks stand in quotes, if they were copied from a spreadsheet.
 */
final class TabbedText {

  /** The line goes on with what the cell before it began: 2.改善人居环境. */
  private static final Pattern CONTINUED =
      Pattern.compile("^\\s*(?:[（(]?\\d{1,2}\\s?[.、．)）]|目标\\s?\\d).*");

  /** A cell of more lines is no cell but a quote that somebody forgot to close. */
  private static final int MOST_LINES_OF_A_CELL = 60;

  private final Reading reading;
  private final String[] lines;
  private final List<SourceDocument.Block> blocks = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private int paragraphNumber;
  private int gridNumber;

  TabbedText(String[] lines, Reading reading) {
    this.lines = lines;
    this.reading = reading;
  }

  /** Whether there are rows with several cells, and more of them than dumped cells. */
  static boolean is(String[] lines) {
    var rows = 0;
    var cells = 0;
    for (var line : lines) {
      if (line.indexOf('\t') >= 0) {
        var several = Words.trim(line).indexOf('\t') > 0;
        rows += several ? 1 : 0;
        cells += !several && line.startsWith("\t") ? 1 : 0;
      }
    }
    return rows >= 2 && rows > cells;
  }

  SourceDocument read() {
    for (var index = 0; index < lines.length; index++) {
      reading.step();
      var line = lines[index];
      if (line.indexOf('\t') >= 0 || line.startsWith("\"") && endOfQuoted(index) > index) {
        var end = endOfQuoted(index);
        rows.add(cells(String.join("\n", List.of(lines).subList(index, end + 1))));
        index = end;
      } else if (line.isBlank()) {
        endTable();
      } else if (!rows.isEmpty() && CONTINUED.matcher(line).matches()) {
        goOn(line);
      } else {
        endTable();
        blocks.add(new SourceDocument.Paragraph(++paragraphNumber, line));
      }
    }
    endTable();
    return new SourceDocument(blocks);
  }

  /** The line on which the row's last quoted cell is closed; the same line where none is open. */
  private int endOfQuoted(int start) {
    var open = false;
    for (var index = start; index < Math.min(lines.length, start + MOST_LINES_OF_A_CELL); index++) {
      open = staysOpen(lines[index], open);
      if (!open) {
        return index;
      }
    }
    return start;
  }

  private static boolean staysOpen(String line, boolean open) {
    var inside = open;
    for (var at = 0; at < line.length(); at++) {
      if (line.charAt(at) == '"' && (inside || at == 0 || line.charAt(at - 1) == '\t')) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static List<String> cells(String row) {
    var cells = new ArrayList<String>();
    var quoted = false;
    var start = 0;
    for (var at = 0; at < row.length(); at++) {
      var sign = row.charAt(at);
      if (sign == '"' && (quoted || at == start)) {
        quoted = !quoted;
      } else if (sign == '\t' && !quoted) {
        cells.add(Words.unquote(row.substring(start, at)));
        start = at + 1;
      }
    }
    cells.add(Words.unquote(row.substring(start)));
    return cells;
  }

  /** Continues the last cell of the last row that holds something. */
  private void goOn(String line) {
    var row = rows.get(rows.size() - 1);
    for (var i = row.size() - 1; i >= 0; i--) {
      if (!row.get(i).isBlank()) {
        row.set(i, row.get(i) + "\n" + line);
        return;
      }
    }
  }

  private void endTable() {
    if (rows.isEmpty()) {
      return;
    }
    var builder = new Grid.Builder(reading);
    for (var row : rows) {
      builder.startRow(0);
      row.forEach(cell -> builder.add(reading.text(cell), 1));
    }
    blocks.add(builder.build(++gridNumber));
    rows.clear();
  }
}
