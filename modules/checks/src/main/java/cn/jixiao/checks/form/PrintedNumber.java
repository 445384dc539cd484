package cn.jixiao.checks.form;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number that a paragraph begins with: （三）, 3., 三、.
 *
 * @param style what numbers of one list have in common: brackets, Chinese or not
 */
record PrintedNumber(int number, String style, String printed) {

  private static final String DIGITS = "一二三四五六七八九";
  private static final Pattern LEADING =
      Pattern.compile(
          "^[\\s•]*(?:[(（]\\s?([一二三四五六七八九十]{1,3}|\\d{1,2})\\s?[)）]"
              + "|([一二三四五六七八九十]{1,3}|\\d{1,2})(?:[、.．](?!\\d)|[)）]))");

  static Optional<PrintedNumber> leading(String paragraph) {
    var number = LEADING.matcher(paragraph);
    if (!number.find()) {
      return Optional.empty();
    }
    var inBrackets = number.group(1) != null;
    var digits = inBrackets ? number.group(1) : number.group(2);
    var chinese = !Character.isDigit(digits.charAt(0));
    return of(digits)
        .map(n -> new PrintedNumber(n, inBrackets + "/" + chinese, number.group().strip()));
  }

  /** What 3 and 十三 say; nothing where it is neither. */
  static Optional<Integer> of(String digits) {
    if (digits.matches("\\d{1,3}")) {
      return Optional.of(Integer.valueOf(digits));
    }
    if (!digits.matches("[一二三四五六七八九]?十?[一二三四五六七八九]?") || digits.isEmpty()) {
      return Optional.empty();
    }
    var ten = digits.indexOf('十');
    if (ten < 0) {
      return digits.length() == 1 ? Optional.of(digit(digits)) : Optional.empty();
    }
    var tens = ten == 0 ? 1 : digit(digits.substring(0, ten));
    var rest = digits.substring(ten + 1);
    return Optional.of(tens * 10 + (rest.isEmpty() ? 0 : digit(rest)));
  }

  private static int digit(String sign) {
    return DIGITS.indexOf(sign) + 1;
  }
}
