package cn.jixiao.checks.money;

import cn.jixiao.checks.TargetPaper;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of a target, as its form prints them. */
final class Amounts {

  private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  private Amounts() {}

  /** 55.20万元. */
  static String print(TargetPaper target, BigDecimal yuan) {
    return print(unit(target), yuan);
  }

  /** Fractions of a 分, which only arithmetic makes, are rounded away. */
  static String print(AmountUnit unit, BigDecimal yuan) {
    return unit.print(yuan.setScale(2, RoundingMode.HALF_UP)) + unit.label();
  }

  /** The unit of the form; where it states none, the one in which its amounts read well. */
  static AmountUnit unit(TargetPaper target) {
    var stated = target.draft().amountUnit();
    var budget = target.draft().budget();
    if (stated != null) {
      return stated;
    }
    return budget != null && budget.compareTo(WAN) >= 0 ? AmountUnit.WAN_YUAN : AmountUnit.YUAN;
  }

  /** Half of the last digit that the form prints, in 元: within it two amounts are the same. */
  static BigDecimal tolerance(TargetPaper target) {
    return unit(target).toYuan(HALF_A_CENT);
  }

  static boolean differ(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
    return one.subtract(other).abs().compareTo(tolerance) > 0;
  }

  /** Whether one is ten thousand times the other: 元 where 万元 was meant, or the reverse. */
  static boolean areWanApart(BigDecimal one, BigDecimal other) {
    return one.signum() > 0
        && other.signum() > 0
        && (isWanTimes(one, other) || isWanTimes(other, one));
  }

  /** Nearly: amounts in sentences are rounded. */
  private static boolean isWanTimes(BigDecimal large, BigDecimal small) {
    var times = small.multiply(WAN);
    return times.subtract(large).abs().multiply(BigDecimal.valueOf(200)).compareTo(large) <= 0;
  }

  /** Whether it is worth a look at all: stated and above nothing. */
  static boolean isStated(BigDecimal yuan) {
    return yuan != null && yuan.signum() > 0;
  }
}
