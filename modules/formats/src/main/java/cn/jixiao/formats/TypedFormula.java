package cn.jixiao.formats;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A formula that nobody meant as one: who types "=17个" or "=100%" for "exactly that" has the
 * spreadsheet take it for a formula, and fail. What was typed is the text then, not what came out.
 */
final class TypedFormula {

  private static final Pattern VALUE =
      Pattern.compile(
          "\"?(\\d{1,15}(?:\\.\\d{1,10})?(?:[%％]|[%％]?\\p{IsHan}{1,20}(?:/\\p{IsHan}{1,20})?))\"?");

  private TypedFormula() {}

  /**
   * @param formula as stored, without the equals sign
   */
  static Optional<String> text(String formula) {
    var value = VALUE.matcher(formula.strip());
    return value.matches() ? Optional.of("=" + value.group(1)) : Optional.empty();
  }
}
