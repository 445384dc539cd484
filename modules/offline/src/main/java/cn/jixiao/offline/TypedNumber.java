package cn.jixiao.offline;

import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them into cells: with separators, full-width, with their unit. */
final class TypedNumber {

  private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,10})?)(%|万元|元)?");

  private TypedNumber() {}

  /** An amount in 元; nothing where it is none. */
  static Optional<BigDecimal> amount(String typed, AmountUnit unit) {
    var number = NUMBER.matcher(folded(typed));
    if (!number.matches() || "%".equals(number.group(2))) {
      return Optional.empty();
    }
    var own = AmountUnit.ofLabel(number.group(2)).orElse(unit);
    return Optional.of(own.toYuan(new BigDecimal(number.group(1))));
  }

  /** A share in percent; nothing where it is none. */
  static Optional<BigDecimal> percent(String typed) {
    var number = NUMBER.matcher(folded(typed));
    return number.matches() && (number.group(2) == null || number.group(2).equals("%"))
        ? Optional.of(new BigDecimal(number.group(1)))
        : Optional.empty();
  }

  private static String folded(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
  }
}
