package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Severity;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Signs that other programs left behind: the quotes of a spreadsheet's cell around a whole text,
 * bullets, tabulators, field codes and bookmarks of Word, marks of web pages.
 */
@Catalogued(id = "C35e", severity = Severity.WARN)
class Residue extends SlipCheck {

  private static final Pattern LEFT_BEHIND =
      Pattern.compile(
          "(?m)^\\s*[•●■◆▪]\\s*|\\t+|[\\u200B\\uFEFF\\uFFFD\\u0007]"
              + "|\\bTC\\s+\"[^\"]{0,80}\"\\s*(?:\\\\[a-z]\\s*\\w*\\s*)*|\\\\[fl]\\s+\\w+(?:\\s+\\\\[a-z]\\s+\\w+)*"
              + "|\\[bookmark:[^\\]]{0,60}\\]|_Toc[_0-9]+|MERGEFORMAT|PAGEREF|HYPERLINK"
              + "|&(?:nbsp|amp|lt|gt|quot);|</?(?:br|p|span)\\s*/?>");
  private static final Pattern BROKEN_CELL = Pattern.compile("#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?)");

  @Override
  Optional<Slip> slipIn(String text) {
    var broken = BROKEN_CELL.matcher(text);
    if (broken.find()) {
      return Optional.of(new Slip(broken.group(), "", null));
    }
    var left = LEFT_BEHIND.matcher(text);
    if (left.find()) {
      var seen = left.group().isBlank() ? "TAB" : left.group().strip();
      return Optional.of(new Slip(seen, "", orNull(LEFT_BEHIND.matcher(text).replaceAll(""))));
    }
    return quotes(text.strip());
  }

  /** Two around the whole text, or one of them. */
  private static Optional<Slip> quotes(String text) {
    var count = text.chars().filter(sign -> sign == '"').count();
    var begins = text.startsWith("\"");
    var ends = text.endsWith("\"") && text.length() > 1;
    var around = count == 2 && begins && ends;
    var oneOfThem = count == 1 && (begins || ends) && text.indexOf('“') < 0 && !isInches(text);
    return around || oneOfThem
        ? Optional.of(new Slip("\"", "", orNull(text.replace("\"", "").strip())))
        : Optional.empty();
  }

  private static boolean isInches(String text) {
    return text.length() > 1 && Character.isDigit(text.charAt(text.length() - 2));
  }

  private static String orNull(String healed) {
    return healed.isBlank() ? null : healed;
  }
}
