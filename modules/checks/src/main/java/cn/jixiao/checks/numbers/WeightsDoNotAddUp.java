package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The weights of all rows are not 100, nor the 90 that leave 10 for the execution of the budget.
 */
@Catalogued(
    id = "C42a",
    severity = Severity.WARN,
    limits = {"sum=100", "without=90"})
class WeightsDoNotAddUp implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var weights = target.indicators().stream().map(row -> row.draft().weight()).toList();
    if (weights.isEmpty() || weights.stream().anyMatch(Objects::isNull)) {
      return;
    }
    var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var whole = found.limit("sum");
    var without = found.limit("without");
    if (sum.compareTo(whole) != 0 && sum.compareTo(without) != 0) {
      found.tell(target, "indicators", plain(sum), plain(sum), plain(whole), plain(without));
    }
  }

  private static String plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
