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
      Set.of("sectPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "del", "moveFrom", "Fallback");

  private final XmlPart xml;
  private final DocxLists lists;
  private final Reading reading;
  private final FieldText fields = new FieldText();
  private final List<SourceDocument.Block> blocks = new ArrayList<>();
  private final Deque<DocxTable> tables = new ArrayDeque<>();
  private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
  private final List<Grid.Builder> finished = new ArrayList<>();
  private boolean hidden;
  private int paragraphNumber;
  private int gridNumber;

  DocxBody(XmlPart xml, DocxLists lists, Reading reading) {
    this.xml = xml;
    this.lists = lists;
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
      case "p" -> paragraphs.push(new DocxParagraph());
      case "pPr" -> properties();
      case "r" -> hidden = false;
      case "rPr" -> hidden = isHidden();
      case "t" -> append(xml.text());
      case "tab" -> append("\t");
      case "br", "cr" -> append("\n");
      case "noBreakHyphen" -> append("-");
      case "fldChar" -> field(xml.attribute("fldCharType"));
      case "instrText" -> fields.instruct(xml.text());
      case "tbl" -> startTable();
      case "gridBefore", "tc", "gridSpan", "vMerge", "tr" -> startInTable(element);
      default -> {
        // containers are walked through
      }
    }
  }

  private void properties() throws XMLStreamException {
    if (paragraphs.isEmpty()) {
      xml.passOver();
    } else {
      paragraphs.peek().readProperties(xml);
    }
  }

  /** Whether the properties at whose start this stands keep a run's text from being seen. */
  private boolean isHidden() throws XMLStreamException {
    var vanishes = false;
    for (var depth = 1; depth > 0 && xml.next(); ) {
      if (!xml.isStart()) {
        depth--;
      } else {
        vanishes |= xml.name().equals("vanish") && (xml.attribute("val") == null || xml.is("val"));
        xml.passOver();
      }
    }
    return vanishes;
  }

  private void field(String mark) {
    switch (String.valueOf(mark)) {
      case "begin" -> fields.begin();
      case "separate" -> fields.result();
      case "end" -> fields.end();
      default -> {
        // no mark that Word knows
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
      case "r" -> hidden = false;
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
    var text = paragraphs.isEmpty() ? "" : paragraphs.pop().numbered(lists);
    var navigates = fields.wasNavigation();
    if (!tables.isEmpty()) {
      tables.peek().addParagraph(text);
    } else if (!paragraphs.isEmpty()) {
      paragraphs.peek().append('\n' + text);
    } else {
      paragraphNumber++;
      if (!navigates) {
        blocks.add(new SourceDocument.Paragraph(paragraphNumber, text));
      }
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
    if (!paragraphs.isEmpty() && !hidden && !fields.inInstruction()) {
      paragraphs.peek().append(text);
    }
  }
}
