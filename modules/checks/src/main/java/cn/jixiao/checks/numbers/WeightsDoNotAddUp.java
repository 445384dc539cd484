package cn.jixiao.checks.numbers;

import static cn.jixiao.checks.numbers.Weights.plain;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/**
 * The weights of all rows are not 100, nor the 90 that leave 10 for the execution of the budget,
 * where the region does not say what they add up to.
 */
@Catalogued(
    id = "C42a",
    severity = Severity.WARN,
    limits = {"sum=100", "without=90"})
class WeightsDoNotAddUp implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    if (target.frame().isWeighted()) {
      return;
    }
    var whole = found.limit("sum");
    var without = found.limit("without");
    Weights.sum(target)
        .filter(sum -> sum.compareTo(whole) != 0 && sum.compareTo(without) != 0)
        .ifPresent(
            sum ->
                found.tell(
                    target, "indicators", plain(sum), plain(sum), plain(whole), plain(without)));
  }
}
