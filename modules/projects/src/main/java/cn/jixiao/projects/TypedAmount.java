package cn.jixiao.projects;

import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount as people type it: {@code 30.90 万元}, {@code ３０．９万}, {@code 309,000元}, or a bare number
 * in the form's unit.
 *
 * @param unit the unit it was typed in
 */
public record TypedAmount(BigDecimal yuan, AmountUnit unit) {

  private static final Pattern AMOUNT =
      Pattern.compile("([+-]?[0-9][0-9,]{0,20}(?:\\.[0-9]{1,10})?)(万元|万|元|圆)?");
  private static final Map<String, AmountUnit> UNITS =
      Map.of(
          "万元",
          AmountUnit.WAN_YUAN,
          "万",
          AmountUnit.WAN_YUAN,
          "元",
          AmountUnit.YUAN,
          "圆",
          AmountUnit.YUAN);

  /** Nothing where it is no amount. */
  public static Optional<TypedAmount> of(String typed, AmountUnit formUnit) {
    var folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    var matcher = AMOUNT.matcher(folded);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var unit = matcher.group(2) == null ? formUnit : UNITS.get(matcher.group(2));
    return Optional.of(
        new TypedAmount(unit.toYuan(new BigDecimal(matcher.group(1).replace(",", ""))), unit));
  }

  /** As it stands in a form that is opened: with its unit, so that nobody has to guess. */
  public static String written(BigDecimal yuan, AmountUnit unit) {
    return yuan == null ? null : unit.print(yuan) + " " + unit.label();
  }

  /** The same amount in the other unit. */
  public BigDecimal inOtherUnit() {
    return otherUnit().fromYuan(yuan);
  }

  public AmountUnit otherUnit() {
    return unit == AmountUnit.YUAN ? AmountUnit.WAN_YUAN : AmountUnit.YUAN;
  }
}
