package cn.jixiao.indicators;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
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
  private static final String DIGITS = "〇一二三四五六七八九";

  private WrittenYears() {}

  /** In ascending order; none where nothing is written. */
  public static Set<Integer> in(String text) {
    var years = new TreeSet<Integer>();
    if (text == null) {
      return years;
    }
    var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    folded = IN_CHINESE.matcher(folded).replaceAll(year -> digits(year.group()));
    folded = NUMBER_OF_A_DOCUMENT.matcher(folded).replaceAll("");
    folded = BEGINNING_OF_A_SPAN.matcher(folded).replaceAll("");
    YEAR.matcher(folded)
        .results()
        .map(year -> year.group(1) == null ? year.group(2) : year.group(1))
        .map(Integer::valueOf)
        .forEach(years::add);
    return years;
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
