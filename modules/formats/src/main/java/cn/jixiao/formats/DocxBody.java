package cn.jixiao.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Walks the text of a Word file once, from top to bottom. */
final class DocxBody {

  /** Layout, deleted or moved text, and what is there twice for older programs. */
  private static final Set<String> PASSED_OVER =
      Set.of("pPr", "rPr", "sectPr", "tblPr", "tblGrid", "del", "moveFrom", "Fallback");

  private final XmlPart xml;
  private final Reading reading;
  private final List<SourceDocument.Block> blocks = new ArrayList<>();
  private final Deque<DocxTable> tables = new ArrayDeque<>();
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private final List<Grid.Builder> finished = new ArrayList<>();
  private boolean navigation;
  private int paragraphNumber;
  private int gridNumber;

  DocxBody(XmlPart xml, Reading reading) {
    this.xml = xml;
    this.reading = reading;
  }

  SourceDocument read() throws XMLStreamException {
    while (xml.next()) {
      if (xml.isStart()) {
        start(xml.name());
      } else {
        end(xml.name());
      }
    }
    return new SourceDocument(blocks);
  }

  private void start(String element) throws XMLStreamException {
    if (PASSED_OVER.contains(element)) {
      xml.passOver();
      return;
    }
    switch (element) {
      case "p" -> paragraphs.push(new StringBuilder());
      case "t" -> append(xml.text());
      case "tab" -> append("\t");
      case "br", "cr" -> append("\n");
      case "noBreakHyphen" -> append("-");
      case "instrText" -> navigation |= isNavigation(xml.text());
      case "tbl" -> startTable();
      case "gridBefore", "tc", "gridSpan", "vMerge", "tr" -> startInTable(element);
      default -> {
        // containers are walked through
      }
    }
  }

  private void startTable() {
    Reading.require(tables.size() < reading.limits().nesting());
    tables.push(new DocxTable(new Grid.Builder(reading)));
  }

  private void startInTable(String element) {
    var table = tables.peek();
    if (table != null) {
      table.start(element, xml.attribute("val"));
    }
  }

  private void end(String element) {
    switch (element) {
      case "p" -> endParagraph();
      case "tc" -> {
        if (!tables.isEmpty()) {
          tables.peek().endCell();
        }
      }
      case "tbl" -> endTable();
      default -> {
        // nothing was opened for it
      }
    }
  }

  private void endParagraph() {
    var text = paragraphs.isEmpty() ? "" : paragraphs.pop().toString();
    if (!tables.isEmpty()) {
      tables.peek().addParagraph(text);
      return;
    }
    if (paragraphs.isEmpty()) {
      paragraphNumber++;
      if (!navigation) {
        blocks.add(new SourceDocument.Paragraph(paragraphNumber, text));
      }
      navigation = false;
    } else {
      paragraphs.peek().append('\n').append(text);
    }
  }

  /** A table inside a cell follows the one it stands in. */
  private void endTable() {
    if (tables.isEmpty()) {
      return;
    }
    var builder = tables.pop().builder();
    if (!tables.isEmpty()) {
      finished.add(builder);
      return;
    }
    addGrid(builder);
    finished.forEach(this::addGrid);
    finished.clear();
  }

  private void addGrid(Grid.Builder builder) {
    if (!builder.isEmpty()) {
      blocks.add(builder.build(++gridNumber));
    }
  }

  private void append(String text) {
    if (!paragraphs.isEmpty()) {
      paragraphs.peek().append(text);
    }
  }

  /** A line of a contents list points at a page: it repeats a heading and is none. */
  private static boolean isNavigation(String instruction) {
    var text = instruction.strip();
    return text.startsWith("PAGEREF") || text.startsWith("TOC");
  }
}
