package cn.jixiao.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as a person means it: without what converters left behind, outer blanks, line breaks inside
 * a cell and quotes that came along from a spreadsheet.
 */
public final class Words {

  private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]\\n]{0,100}\\]");
  private static final Pattern CONTENTS_FIELD =
      Pattern.compile("\\s?\\bTC\\b[^\\n]{0,80}?\\\\f\\s{0,2}\\w\\s{0,2}\\\\l\\s{0,2}\\d");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200b-\\u200f\\ufeff\\u0000-\\u0008]");
  private static final Pattern BULLET = Pattern.compile("^\\s*[•●▪■◆\\uf0b7\\uf06c]\\s*");
  private static final String STOPS = "，。；：、！？）】》”";
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");

  private Words() {}

  /** The whole text on one line. */
  public static String line(String raw) {
    var text = unquote(withoutResidue(raw));
    var line = new StringBuilder(text.length());
    var at = 0;
    while (at < text.length()) {
      var end = endOfBlanks(text, at);
      if (end == at) {
        line.append(text.charAt(at++));
      } else {
        line.append(folded(text, at, end));
        at = end;
      }
    }
    return line.toString();
  }

  private static int endOfBlanks(String text, int start) {
    var end = start;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Blanks stay as typed; a break becomes one blank, and none before a full stop or comma. */
  private static String folded(String text, int start, int end) {
    var blanks = text.substring(start, end);
    if (blanks.chars().noneMatch(sign -> sign < ' ')) {
      return blanks;
    }
    return end < text.length() && STOPS.indexOf(text.charAt(end)) >= 0 ? "" : " ";
  }

  /** Like {@link #line}, but null where nothing is left: not stated. */
  public static String lineOrNull(String raw) {
    var text = line(raw);
    return text.isEmpty() ? null : text;
  }

  /** The text's lines, empty ones left out. */
  public static List<String> lines(String raw) {
    var lines = new ArrayList<String>();
    for (var line : unquote(withoutResidue(raw)).split("[\\n\\r\\u000b\\f]+")) {
      var text = line(line);
      if (!text.isEmpty()) {
        lines.add(text);
      }
    }
    return lines;
  }

  /** Without any blank: how labels are compared. */
  public static String squeezed(String raw) {
    return BLANKS.matcher(withoutResidue(raw)).replaceAll("");
  }

  public static String withoutBullet(String line) {
    return trim(BULLET.matcher(line).replaceFirst(""));
  }

  private static String withoutResidue(String raw) {
    var text = raw.contains("[bookmark:") ? BOOKMARK.matcher(raw).replaceAll("") : raw;
    text = text.contains("\\f") ? CONTENTS_FIELD.matcher(text).replaceAll("") : text;
    return INVISIBLE.matcher(text).replaceAll("");
  }

  /**
   * A spreadsheet wraps text with breaks or tabs in quotes when it is copied. Quotes around plain
   * text are the writer's own and stay.
   */
  public static String unquote(String raw) {
    var text = trim(raw);
    if (text.length() < 2 || text.charAt(0) != '"' || text.charAt(text.length() - 1) != '"') {
      return text;
    }
    var inner = text.substring(1, text.length() - 1);
    var copied = !inner.equals(trim(inner)) || inner.indexOf('\n') >= 0 || inner.indexOf('\t') >= 0;
    return copied ? trim(inner.replace("\"\"", "\"")) : text;
  }

  public static String trim(String text) {
    var start = 0;
    var end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign) || sign == '\u00a0' || sign == '\u3000' || sign < ' ';
  }
}
