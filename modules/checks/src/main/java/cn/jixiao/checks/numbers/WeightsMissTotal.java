package cn.jixiao.checks.numbers;

import static cn.jixiao.checks.numbers.Weights.plain;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** The weights of all rows are not what the region says that they add up to. */
@Catalogued(id = "C42d", severity = Severity.WARN)
class WeightsMissTotal implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    if (!target.frame().isWeighted()) {
      return;
    }
    var total = target.frame().weightTotal();
    Weights.sum(target)
        .filter(sum -> sum.compareTo(total) != 0)
        .ifPresent(sum -> found.tell(target, "indicators", plain(sum), plain(sum), plain(total)));
  }
}
