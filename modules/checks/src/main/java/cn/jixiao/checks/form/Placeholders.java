package cn.jixiao.checks.form;

import cn.jixiao.checks.WordList;
import cn.jixiao.indicators.WrittenForms;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells texts that only fill a cell (0, --, 无, 同上) from texts, and finds the places that somebody
 * meant to fill in later (XX个村, 20××年, 此处填写).
 */
final class Placeholders {

  private static final Set<String> WORDS =
      new HashSet<>(WordList.beside(Placeholders.class, "placeholders.txt"));
  private static final Pattern SIGNS = Pattern.compile("[\\s\\p{P}\\p{S}]+");
  private static final Pattern DIGITS = Pattern.compile("\\d*");
  private static final Pattern COMPARISON = Pattern.compile("[≥≤=<>]");
  private static final String COUNTED = "[个名户次村镇乡县区市年月日人万元项公亩所条座处场期组]";
  private static final Pattern GAP =
      Pattern.compile(
          "(?<![A-Za-z])[Xx]{2,}(?![A-Za-z0-9])"
              + ("|(?<![A-Za-z0-9])[Xx](?=" + COUNTED + ")")
              + "|[×✕╳]{2,}|□{2,}|[○〇]{2}(?=[村镇乡县区市局])"
              + ("|\\*{2,}(?=" + COUNTED + ")|(?<![A-Za-z0-9])_{2,}(?![A-Za-z0-9])")
              + "|某某(?=[村镇乡县区市局站所公项单路])"
              + "|[(【\\[](?:待定|待填|待填写|待补充|待核实|待确认|此处略)[)】\\]]"
              + "|此处填写|在此填写|此处输入|单击此处|点击此处|点击输入");

  /** Every gap has one of these signs; a text without any need not be searched. */
  private static final String IN_EVERY_GAP = "Xx×✕╳□○〇*_某待略此击";

  private Placeholders() {}

  /** Whether the text says nothing: signs, digits or a filler. */
  static boolean isEmpty(String text) {
    var words = words(text);
    return DIGITS.matcher(words).matches() || WORDS.contains(words);
  }

  /** The same for a value, where 0 and 无 say something and ≥ is only half written. */
  static boolean isEmptyValue(String text) {
    var words = words(text);
    return words.isEmpty()
        ? !COMPARISON.matcher(WrittenForms.fold(text)).find()
        : WORDS.contains(words) && !words.equals("无") && !words.equals("没有");
  }

  /** The first place that is still to be filled in. */
  static Optional<String> gapIn(String text) {
    var folded = WrittenForms.fold(text);
    if (folded.chars().noneMatch(sign -> IN_EVERY_GAP.indexOf(sign) >= 0)) {
      return Optional.empty();
    }
    var gap = GAP.matcher(folded);
    return gap.find() ? Optional.of(text.substring(gap.start(), gap.end())) : Optional.empty();
  }

  private static String words(String text) {
    return SIGNS.matcher(WrittenForms.fold(text)).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
