package cn.jixiao.checks.money;

import cn.jixiao.checks.TargetPaper;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** A unit cost times what it falls due for, beside the budget: 2.4万元 × 23个 = 55.20万元. */
record Calculation(Cost cost, Times times, BigDecimal product) {

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  /** One for each unit cost of which it is certain what to multiply it by. */
  static Stream<Calculation> of(TargetPaper target) {
    return Cost.in(target)
        .filter(Cost::isPerUnit)
        .flatMap(
            cost ->
                Times.of(cost, target).stream()
                    .map(times -> new Calculation(cost, times, times.times(cost.yuan()))));
  }

  /** As the sentence shows it, without the result. */
  String print() {
    var unit = cost.yuan().compareTo(WAN) >= 0 ? AmountUnit.WAN_YUAN : AmountUnit.YUAN;
    return plain(unit, cost.yuan()) + times.print(cost);
  }

  private static String plain(AmountUnit unit, BigDecimal yuan) {
    var amount = unit.fromYuan(yuan).stripTrailingZeros();
    return (amount.scale() < 0 ? amount.setScale(0) : amount).toPlainString() + unit.label();
  }
}
