package cn.jixiao.formats;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** Walks the text of an older Word file from top to bottom. */
final class DocBody {

  private final Reading reading;
  private final FieldText fields = new FieldText();
  private final List<SourceDocument.Block> blocks = new ArrayList<>();
  private int paragraphNumber;
  private int gridNumber;

  DocBody(Reading reading) {
    this.reading = reading;
  }

  SourceDocument read(Range text) {
    for (var i = 0; i < text.numParagraphs(); ) {
      var paragraph = text.getParagraph(i);
      if (paragraph.isInTable()) {
        var table = text.getTable(paragraph);
        addTable(table);
        i += Math.max(1, table.numParagraphs());
      } else {
        addParagraph(paragraph);
        i++;
      }
    }
    return new SourceDocument(blocks);
  }

  private void addParagraph(Paragraph paragraph) {
    var text = text(paragraph);
    paragraphNumber++;
    if (!fields.wasNavigation()) {
      blocks.add(new SourceDocument.Paragraph(paragraphNumber, text));
    }
  }

  /** A table inside a cell follows the one it stands in. */
  private void addTable(Table table) {
    var tables = new ArrayList<Table>();
    tables.add(table);
    for (var i = 0; i < tables.size(); i++) {
      var one = tables.get(i);
      Reading.require(one.getTableLevel() <= reading.limits().nesting());
      var grid = new DocTable(one, reading, this::text, tables::add).read();
      if (!grid.isEmpty()) {
        blocks.add(grid.build(++gridNumber));
      }
    }
  }

  private String text(Paragraph paragraph) {
    reading.step();
    var text = new StringBuilder();
    for (var i = 0; i < paragraph.numCharacterRuns(); i++) {
      var run = paragraph.getCharacterRun(i);
      if (!run.isVanished() && !run.isMarkedDeleted() && !run.isSpecialCharacter()
          || isField(run.text())) {
        text.append(run.text());
      }
    }
    return reading.text(clean(fields.shown(text.toString())));
  }

  private static boolean isField(String run) {
    return run.indexOf('\u0013') >= 0 || run.indexOf('\u0014') >= 0 || run.indexOf('\u0015') >= 0;
  }

  /** Marks of cells, pictures, notes and drawings are no text; breaks and hyphens are. */
  private static String clean(String text) {
    var clean = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      switch (sign) {
        case '\u000b', '\f' -> clean.append('\n');
        case '\u001e' -> clean.append('-');
        default -> {
          if (sign >= ' ' || sign == '\t') {
            clean.append(sign);
          }
        }
      }
    }
    return clean.toString();
  }
}
