package cn.jixiao.formats;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text out of lines: a line that ends because nothing more fitted goes on in the next one, any
 * other ends a paragraph.
 */
final class PdfText {

  private static final String NEVER_FIRST = "，。；：、！？）】》”’％%,.;:!?)]}…";
  private static final String NEVER_LAST = "（【《“‘([{";
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:\\d{1,2}[.、．](?!\\d)|[（(][\\d一二三四五六七八九十]{1,3}[)）]).*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[。；;.！!]\\s*$");

  private static final float ROUNDING = 0.1f;

  private PdfText() {}

  /** Fonts name signs of their own for radicals and ligatures; what is meant is the usual sign. */
  static String folded(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (isForm(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  private static boolean isForm(char sign) {
    return sign >= 0x2E80 && sign <= 0x2FDF
        || sign >= 0xF900 && sign <= 0xFAFF
        || sign >= 0xFB00 && sign <= 0xFB06;
  }

  static boolean isLatin(String text) {
    return text.chars().allMatch(sign -> sign > ' ' && sign < 0x250);
  }

  /** The lines of a cell, or of anything that holds several paragraphs. */
  static String joined(List<PdfLine> lines, float right) {
    var text = new StringBuilder();
    for (var i = 0; i < lines.size(); i++) {
      if (i > 0) {
        text.append(between(lines.get(i - 1), lines.get(i), right));
      }
      text.append(lines.get(i).text());
    }
    return text.toString();
  }

  static String between(PdfLine line, PdfLine next, float right) {
    if (!goesOn(line, next, right)) {
      return "\n";
    }
    var last = line.glyphs().get(line.glyphs().size() - 1).text();
    return isLetter(last) && isLetter(next.first().text()) ? " " : "";
  }

  private static boolean isLetter(String text) {
    return text.length() == 1 && Character.isLetter(text.charAt(0)) && text.charAt(0) < 0x250;
  }

  /** Whether what begins the next line would not have fitted into this one. */
  static boolean goesOn(PdfLine line, PdfLine next, float right) {
    if (NUMBERED.matcher(next.text()).matches() && SENTENCE_END.matcher(line.text()).matches()) {
      return false;
    }
    return line.right() + space(line, next) + firstUnit(next) > right + ROUNDING;
  }

  /** How far a line reaches; a stop or comma may hang beyond the margin. */
  static float margin(PdfLine line) {
    return NEVER_FIRST.contains(line.last().text()) ? line.last().x() : line.right();
  }

  /** Word processors leave a quarter of a sign's width between Chinese and Latin signs. */
  private static float space(PdfLine line, PdfLine next) {
    var differ = isLatin(line.last().text()) != isLatin(next.first().text());
    return differ ? line.size() / 4 : 0;
  }

  /** The width of what cannot be torn at the beginning of a line. */
  private static float firstUnit(PdfLine line) {
    var glyphs = line.glyphs().stream().dropWhile(PdfGlyph::isBlank).toList();
    var end = 0;
    while (end + 1 < glyphs.size() && holdsTogether(glyphs.get(end), glyphs.get(end + 1))) {
      end++;
    }
    return glyphs.get(end).end() - glyphs.get(0).x();
  }

  private static boolean holdsTogether(PdfGlyph before, PdfGlyph after) {
    return !before.isBlank()
        && !after.isBlank()
        && (NEVER_FIRST.contains(after.text())
            || NEVER_LAST.contains(before.text())
            || isLatin(before.text()) && isLatin(after.text()));
  }
}
