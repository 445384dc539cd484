package cn.jixiao.indicators;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a text names, alone or within a date: 2022年, 二〇二二年, 2022-12-31, 2022.6, 道路维修2022.
 * Of a span of years (2021—2025年) the last one counts; the year of a document number (〔2018〕12号)
 * names a document, and 2022人 are people.
 */
public final class WrittenYears {

  private static final Pattern NUMBER_OF_A_DOCUMENT =
      Pattern.compile("[〔\\[(【]\\s*(?:19|20)\\d{2}\\s*[〕\\])】]\\s*第?\\s*\\d+\\s*号");
  private static final Pattern BEGINNING_OF_A_SPAN =
      Pattern.compile("(?<!\\d)(?:19|20)\\d{2}\\s*年?度?\\s*[-–—~～至到]+\\s*(?=(?:19|20)\\d{2})");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})(?:\\s*年|\\s*[./-]\\s*(?:1[0-2]|0?[1-9])(?!\\d|\\s*[%米元万亿吨亩平公个人户件次]))"
              + "|(?<=\\p{IsHan})((?:19|20)\\d{2})$");
  private static final Pattern IN_CHINESE =
      Pattern.compile("([二一][〇○零九][〇○零一二三四五六七八九]{2})(?=\\s*年)");
  private static final String MONTH_IN_WORDS =
      "(?:1[0-2]|0?[1-9]|十[一二]?+|[一二三四五六七八九])\\s*+月份?+(?:\\s*+\\d{1,2}\\s*+[日号])?+";
  private static final String PART_OF_THE_YEAR =
      "年?+(?:底(?!数|层|线)|末(?!端|级)|内(?![部容控外涝业河设资退])|[之以]?+前(?![期述几置沿]))" + "|第?+[1-4一二三四]季度|[上下]半年";
  private static final String MONTH_IN_DIGITS =
      "[./-]\\s*+(?:1[0-2]|0?[1-9])(?![\\d%]|\\s*[米元万亿吨亩平公个人户件次])(?:[./-]\\d{1,2})?+";
  private static final String TELLING_WHAT_WAS = "\\s*(?:起|以来|印发|发布|下发|出台|颁布|施行|批复|签订|召开)";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})\\s*+(?:年度?+\\s*+(?:%s|%s)|%s)(?!%s)"
              .formatted(MONTH_IN_WORDS, PART_OF_THE_YEAR, MONTH_IN_DIGITS, TELLING_WHAT_WAS));
  private static final int YEAR_DIGITS = 4;
  private static final String DIGITS = "〇一二三四五六七八九";

  private WrittenYears() {}

  /** In ascending order; none where nothing is written. */
  public static Set<Integer> in(String text) {
    return found(text, YEAR);
  }

  /**
   * Only those of dates and deadlines, which say more than a year: 2022年6月底前, 2022年底, 2022.6.30. A
   * date since which something holds, or on which a paper was issued, tells what was.
   */
  public static Set<Integer> ofDates(String text) {
    return found(text, DATE);
  }

  /**
   * The text with the years it names told from the year it is written for, as far as they move with
   * it: that one, the one before and later ones. For 2026, 2025年 is {-1}年. Years further back, and
   * those of document numbers, name what stays what it is.
   */
  public static String seenFrom(int year, String text) {
    if (text == null) {
      return null;
    }
    return YEAR.matcher(folded(text))
        .replaceAll(found -> Matcher.quoteReplacement(seenFrom(year, found)));
  }

  private static String seenFrom(int year, MatchResult found) {
    var distance = year(found) - year;
    return distance < -1
        ? found.group()
        : "{%+d}%s".formatted(distance, found.group().substring(YEAR_DIGITS));
  }

  private static String folded(String text) {
    var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return IN_CHINESE.matcher(folded).replaceAll(year -> digits(year.group()));
  }

  private static Set<Integer> found(String text, Pattern pattern) {
    var years = new TreeSet<Integer>();
    if (text == null) {
      return years;
    }
    var folded = NUMBER_OF_A_DOCUMENT.matcher(folded(text)).replaceAll("");
    folded = BEGINNING_OF_A_SPAN.matcher(folded).replaceAll("");
    pattern.matcher(folded).results().map(WrittenYears::year).forEach(years::add);
    return years;
  }

  private static int year(MatchResult found) {
    var first = found.group(1);
    return Integer.parseInt(first == null ? found.group(2) : first);
  }

  private static String digits(String chinese) {
    var digits = new StringBuilder();
    for (var i = 0; i < chinese.length(); i++) {
      digits.append(
          Math.max(0, DIGITS.indexOf(chinese.charAt(i)))); // ○ and 零 are 〇 written otherwise
    }
    return digits.toString();
  }
}
