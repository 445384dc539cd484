package cn.jixiao.projects;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What somebody wrote into one cell of a form: trimmed and on one line; blank is "not stated". */
final class Cell {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
  private static final String STOPS = "，。；：、！？）】》”";

  private Cell() {}

  static String text(String written) {
    if (written == null) {
      return null;
    }
    var text = BLANKS.matcher(written).replaceAll(blanks -> folded(blanks, written));
    return text.isEmpty() ? null : text;
  }

  /** Blanks stay as typed; a break becomes one blank, and none before a full stop or comma. */
  private static String folded(MatchResult blanks, String written) {
    if (blanks.start() == 0 || blanks.end() == written.length()) {
      return "";
    }
    if (!BREAK.matcher(blanks.group()).find()) {
      return blanks.group();
    }
    return STOPS.indexOf(written.charAt(blanks.end())) >= 0 ? "" : " ";
  }
}
