package cn.jixiao.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The unit in which a form states amounts. Inside the system every amount is a {@link BigDecimal}
 * in 元; this says how it was written and is to be printed.
 */
public enum AmountUnit {
  YUAN("元", 0),
  WAN_YUAN("万元", 4);

  private final String label;
  private final int powerOfTen;

  AmountUnit(String label, int powerOfTen) {
    this.label = label;
    this.powerOfTen = powerOfTen;
  }

  /** As printed: 元 or 万元. */
  public String label() {
    return label;
  }

  public static Optional<AmountUnit> ofLabel(String label) {
    for (var unit : values()) {
      if (unit.label.equals(label)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  public BigDecimal toYuan(BigDecimal amount) {
    return amount == null ? null : amount.scaleByPowerOfTen(powerOfTen);
  }

  /** The amount in this unit with at least two decimals and no more than it needs. */
  public BigDecimal fromYuan(BigDecimal yuan) {
    if (yuan == null) {
      return null;
    }
    var amount = yuan.scaleByPowerOfTen(-powerOfTen).stripTrailingZeros();
    return amount.scale() < 2 ? amount.setScale(2, RoundingMode.UNNECESSARY) : amount;
  }

  /** The amount in this unit as a plain decimal string, or null where none is stated. */
  public String print(BigDecimal yuan) {
    return yuan == null ? null : fromYuan(yuan).toPlainString();
  }
}
