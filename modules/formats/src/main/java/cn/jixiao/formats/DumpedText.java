package cn.jixiao.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text a word processor leaves when a document is dumped: each table cell begins on a line of
 * its own with a tab, whatever follows without one belongs to the cell, and an empty line may end a
 * row.
 */
final class DumpedText {

  private static final Pattern OUTSIDE = Pattern.compile("^\\s*(\\[bookmark:|第[一二三四五]部分).*");
  private static final Pattern CONTINUED =
      Pattern.compile("^\\s*(\\d{1,2}\\s*[.、．)）]|目标\\s*\\d|[（(]|\").*");

  private final Reading reading;
  private final FormWords words;
  private final String[] lines;
  private final int lastCellLine;
  private final List<SourceDocument.Block> blocks = new ArrayList<>();
  private final List<DumpedCell> cells = new ArrayList<>();
  private StringBuilder cell;
  private int emptyLines;
  private int paragraphNumber;
  private int gridNumber;

  DumpedText(String[] lines, Reading reading) {
    this.reading = reading;
    words = reading.words();
    this.lines = lines;
    var last = -1;
    for (var i = 0; i < lines.length; i++) {
      last = startsCell(lines[i]) ? i : last;
    }
    lastCellLine = last;
  }

  /**
   * A cell as dumped.
   *
   * @param endsWithEmptyLine whether its row may end behind it
   */
  record DumpedCell(String text, boolean endsWithEmptyLine) {}

  SourceDocument read() {
    for (var i = 0; i < lines.length; i++) {
      read(lines[i], i);
    }
    endTable();
    return new SourceDocument(blocks);
  }

  private void read(String line, int index) {
    if (startsCell(line)) {
      endCell();
      cell = new StringBuilder(line.substring(1));
    } else if (line.isBlank()) {
      emptyLines += isTabResidue(line) ? 0 : 1;
    } else if (cell != null && belongsToCell(line, index)) {
      cell.append('\n').append(line);
      emptyLines = 0;
    } else {
      endTable();
      blocks.add(new SourceDocument.Paragraph(++paragraphNumber, line));
    }
  }

  private static boolean startsCell(String line) {
    return line.startsWith("\t") && !isTabResidue(line);
  }

  /** A spreadsheet's empty columns, left over when a cell was copied from it. */
  private static boolean isTabResidue(String line) {
    return line.indexOf('\t', 1) > 0 && Words.trim(line).isEmpty();
  }

  private boolean belongsToCell(String line, int index) {
    if (OUTSIDE.matcher(line).matches() || words.isCaption(line)) {
      return false;
    }
    return emptyLines == 0 || index < lastCellLine || CONTINUED.matcher(line).matches();
  }

  private void endCell() {
    if (cell != null) {
      cells.add(new DumpedCell(cell.toString(), emptyLines > 0));
    }
    cell = null;
    emptyLines = 0;
  }

  private void endTable() {
    endCell();
    if (!cells.isEmpty()) {
      blocks.add(DumpedRows.toGrid(cells, ++gridNumber, reading));
    }
    cells.clear();
  }
}
