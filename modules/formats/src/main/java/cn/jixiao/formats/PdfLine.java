package cn.jixiao.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Signs that stand side by side on one line. */
record PdfLine(List<PdfGlyph> glyphs) {

  private static final double BLANK_BETWEEN_WORDS = 0.2;
  private static final double BLANK_BETWEEN_SIGNS = 1.2;
  private static final double BLANK_BETWEEN_COLUMNS = 3;
  private static final double DRAWN_TWICE = 0.15;
  private static final double SAME_LINE = 0.5;

  /** The lines from top to bottom; blank ones are none. */
  static List<PdfLine> of(List<PdfGlyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparing(PdfGlyph::y));
    var lines = new ArrayList<PdfLine>();
    for (var i = 0; i < sorted.size(); ) {
      var end = i + 1;
      while (end < sorted.size() && isSameLine(sorted.get(end - 1), sorted.get(end))) {
        end++;
      }
      var line = new ArrayList<>(sorted.subList(i, end));
      line.sort(Comparator.comparing(PdfGlyph::x));
      if (line.stream().anyMatch(glyph -> !glyph.isBlank())) {
        lines.add(new PdfLine(onlyOnce(line)));
      }
      i = end;
    }
    return lines;
  }

  private static boolean isSameLine(PdfGlyph above, PdfGlyph below) {
    return below.y() - above.y() <= SAME_LINE * Math.min(above.size(), below.size());
  }

  /** Signs drawn twice, a little aside, are meant to be bold. */
  private static List<PdfGlyph> onlyOnce(List<PdfGlyph> line) {
    var once = new ArrayList<PdfGlyph>();
    for (var glyph : line) {
      var last = once.isEmpty() ? null : once.get(once.size() - 1);
      var again =
          last != null
              && !glyph.isBlank()
              && last.text().equals(glyph.text())
              && glyph.x() - last.x() < DRAWN_TWICE * glyph.size();
      if (!again) {
        once.add(glyph);
      }
    }
    return once;
  }

  PdfGlyph first() {
    return glyphs.stream().filter(glyph -> !glyph.isBlank()).findFirst().orElseThrow();
  }

  PdfGlyph last() {
    return glyphs.stream().filter(glyph -> !glyph.isBlank()).reduce((a, b) -> b).orElseThrow();
  }

  float left() {
    return first().x();
  }

  float right() {
    return last().end();
  }

  float y() {
    return first().y();
  }

  float size() {
    return first().size();
  }

  /** With the blanks that were drawn, and with those that are only gaps. */
  String text() {
    var text = new StringBuilder();
    PdfGlyph before = null;
    for (var glyph : glyphs) {
      if (before != null) {
        text.append(between(before, glyph));
      }
      text.append(glyph.text());
      before = glyph;
    }
    return text.toString();
  }

  private static String between(PdfGlyph before, PdfGlyph after) {
    var gap = (after.x() - before.end()) / Math.max(before.size(), 1);
    if (gap > BLANK_BETWEEN_COLUMNS) {
      return "\t";
    }
    var words = PdfText.isLatin(before.text()) && PdfText.isLatin(after.text());
    var blank = gap > (words ? BLANK_BETWEEN_WORDS : BLANK_BETWEEN_SIGNS);
    return blank && !before.isBlank() && !after.isBlank() ? " " : "";
  }
}
