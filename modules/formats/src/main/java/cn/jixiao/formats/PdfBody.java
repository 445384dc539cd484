package cn.jixiao.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the pages of a document together: paragraphs and tables go on from page to page. */
final class PdfBody {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[\\s\\-–—－·]*第?\\s*\\d{1,4}\\s*页?[\\s\\-–—－·/,，]*(?:共?\\s*\\d{1,4}\\s*页)?[\\s\\-–—－·]*");
  private static final float FURTHER_DOWN = 1.25f;
  private static final float INDENT = 1.2f;

  private final Reading reading;
  private final List<SourceDocument.Block> blocks = new ArrayList<>();
  private final List<PdfLine> paragraph = new ArrayList<>();
  private String heading = "";
  private PdfTable table;
  private float left;
  private float right;
  private float pitch;
  private int page;
  private int paragraphPage;
  private int paragraphNumber;
  private int gridNumber;

  PdfBody(Reading reading) {
    this.reading = reading;
  }

  SourceDocument document() {
    closeParagraph();
    closeTable();
    return new SourceDocument(blocks);
  }

  void add(PdfContent content) {
    page++;
    var rulings = PdfRuling.of(content, reading);
    var outside = new ArrayList<PdfGlyph>();
    for (var glyph : content.glyphs()) {
      reading.step();
      if (rulings.stream().noneMatch(ruling -> ruling.takes(glyph))) {
        outside.add(glyph);
      }
    }
    var lines = withoutFrame(PdfLine.of(outside));
    var tables = new ArrayList<>(rulings.stream().map(ruling -> ruling.table(page)).toList());
    var width = tables.stream().map(PdfTable::right).max(Comparator.naturalOrder()).orElse(0f);
    measure(lines, width);
    tables.sort(Comparator.comparing(PdfTable::top));
    for (var line : lines) {
      while (!tables.isEmpty() && tables.get(0).top() < line.y()) {
        take(tables.remove(0));
      }
      take(line);
    }
    tables.forEach(this::take);
  }

  /** Page numbers, and the heading that every page repeats, are no text. */
  private List<PdfLine> withoutFrame(List<PdfLine> lines) {
    var text = new ArrayList<>(lines);
    if (!text.isEmpty() && isPageNumber(text.get(text.size() - 1))) {
      text.remove(text.size() - 1);
    }
    if (!text.isEmpty() && isPageNumber(text.get(0))) {
      text.remove(0);
    }
    var first = text.isEmpty() ? "" : text.get(0).text();
    if (!first.isEmpty() && first.equals(heading)) {
      text.remove(0);
    }
    heading = first;
    return text;
  }

  private static boolean isPageNumber(PdfLine line) {
    return PAGE_NUMBER.matcher(line.text()).matches();
  }

  /** A single long line shows no margin: it may be a title, and the tables show how wide it is. */
  private void measure(List<PdfLine> lines, float tablesRight) {
    if (lines.isEmpty()) {
      return;
    }
    left = lines.stream().map(PdfLine::left).min(Comparator.naturalOrder()).orElse(left);
    right = lines.stream().map(PdfText::margin).max(Comparator.naturalOrder()).orElse(right);
    var longest = right;
    if (lines.stream().filter(line -> PdfText.margin(line) > longest - line.size()).count() == 1) {
      right = Math.max(right, tablesRight);
    }
    pitch = Float.MAX_VALUE;
    for (var i = 1; i < lines.size(); i++) {
      var distance = lines.get(i).y() - lines.get(i - 1).y();
      pitch = distance > lines.get(i).size() ? Math.min(pitch, distance) : pitch;
    }
  }

  private void take(PdfLine line) {
    closeTable();
    if (!paragraph.isEmpty() && !goesOn(paragraph.get(paragraph.size() - 1), line)) {
      closeParagraph();
    }
    if (paragraph.isEmpty()) {
      paragraphPage = page;
    }
    paragraph.add(line);
  }

  private boolean goesOn(PdfLine before, PdfLine line) {
    var distance = line.y() - before.y();
    var samePage = distance > 0;
    return Math.abs(line.size() - before.size()) < 1
        && line.left() - left < INDENT * line.size()
        && (!samePage || distance <= pitch * FURTHER_DOWN)
        && PdfText.goesOn(before, line, right);
  }

  private void take(PdfTable next) {
    closeParagraph();
    if (table != null && table.isAsWideAs(next) && next.page() == table.lastPage() + 1) {
      table.continueWith(next);
    } else {
      closeTable();
      table = next;
    }
  }

  private void closeParagraph() {
    if (!paragraph.isEmpty()) {
      var text = PdfText.joined(paragraph, 0);
      blocks.add(new SourceDocument.Paragraph(++paragraphNumber, text, paragraphPage));
      paragraph.clear();
    }
  }

  private void closeTable() {
    if (table != null) {
      blocks.add(table.grid(++gridNumber, reading));
      table = null;
    }
  }
}
