package cn.jixiao.projects;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people type it: with thousands separators, in full width, a percentage with its sign.
 */
public final class TypedNumber {

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,20}(?:\\.[0-9]{1,10})?");
  private static final Pattern PERCENT_SIGN = Pattern.compile("[%\uFF05]\\s*$");

  private TypedNumber() {}

  /** Nothing where it is no number. */
  public static Optional<BigDecimal> of(String typed) {
    var folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
    return NUMBER.matcher(folded).matches()
        ? Optional.of(new BigDecimal(folded))
        : Optional.empty();
  }

  /** Nothing where it is neither a number nor a percentage. */
  public static Optional<BigDecimal> percent(String typed) {
    return of(PERCENT_SIGN.matcher(typed).replaceFirst(""));
  }

  /** As it is shown where somebody may type another one. */
  public static String written(BigDecimal number) {
    if (number == null) {
      return null;
    }
    var stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
