package cn.jixiao.checks;

import java.math.BigDecimal;

/**
 * A number with its unit, somewhere in a sentence: 23个, 2.4万元, 95%.
 *
 * @param unit as the system compares it ({@code MeasureUnit}); empty where the number has none
 * @param start where it begins in the text
 * @param end behind its last character
 */
public record Quantity(BigDecimal number, String unit, int start, int end) {

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  /** Whether it is money. */
  public boolean isMoney() {
    return unit.equals("元") || unit.equals("万元") || unit.equals("亿元");
  }

  /** The amount in 元, of what is money. */
  public BigDecimal yuan() {
    return switch (unit) {
      case "万元" -> number.multiply(WAN);
      case "亿元" -> number.multiply(YI);
      default -> number;
    };
  }
}
