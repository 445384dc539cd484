package cn.jixiao.checks;

import cn.jixiao.indicators.MeasureUnit;
import cn.jixiao.indicators.WrittenForms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the numbers with their units in a sentence. Dates, years, codes, ordinals and the numbers
 * of documents are none.
 */
public final class Quantities {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\dA-Za-z第〔])(?<!\\d[.,])(\\d{1,3}(?:,\\d{3})+|\\d{1,14})(\\.\\d{1,6})?"
              + "(?![\\dA-Za-z〕]|[.,]\\d)");
  private static final Pattern DAY =
      Pattern.compile("(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)");
  private static final Pattern DATE = Pattern.compile("\\s*(?:年|月|日|号)");
  private static final String ROUGHLY = " 余多来";
  private static final int LONGEST_UNIT = 5;

  private Quantities() {}

  public static List<Quantity> in(String text) {
    var found = new ArrayList<Quantity>();
    if (text == null || text.chars().noneMatch(Character::isDigit)) {
      return found;
    }
    var folded = withoutDays(WrittenForms.fold(text));
    var matcher = NUMBER.matcher(folded);
    while (matcher.find()) {
      if (!isDate(matcher.group(1), folded, matcher.end())) {
        var unitStart = behindBlanks(folded, matcher.end());
        var unit = unitAt(folded, unitStart);
        var number = new BigDecimal(matcher.group().replace(",", ""));
        var end = unit.isEmpty() ? matcher.end() : unitStart + unit.length();
        found.add(new Quantity(number, normal(unit), matcher.start(), end));
      }
    }
    return found;
  }

  /** 2027-06-20 is hidden behind signs that are no numbers, so that places stay. */
  private static String withoutDays(String folded) {
    return DAY.matcher(folded).replaceAll(day -> "·".repeat(day.group().length()));
  }

  private static String normal(String unit) {
    return unit.isEmpty() ? "" : unit.equals("万") ? "万" : MeasureUnit.normalise(unit);
  }

  /** 2027年 and 6月 are dates, 3年 and 12个月 are not. */
  private static boolean isDate(String digits, String folded, int behind) {
    var date = DATE.matcher(folded).region(behind, folded.length());
    if (!date.lookingAt()) {
      return false;
    }
    return !date.group().strip().startsWith("年") || digits.length() == 4;
  }

  /** Blanks, and the 余 of 2000余亩, stand between a number and its unit. */
  private static int behindBlanks(String folded, int from) {
    var place = from;
    while (place < folded.length() && ROUGHLY.indexOf(folded.charAt(place)) >= 0) {
      place++;
    }
    return place;
  }

  /** The longest unit that stands at the place. */
  private static String unitAt(String folded, int start) {
    for (var end = Math.min(folded.length(), start + LONGEST_UNIT); end > start; end--) {
      var word = folded.substring(start, end);
      if (MeasureUnit.isKnown(word)) {
        return word;
      }
    }
    return "";
  }
}
