package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/**
 * Some rows have a weight and others have none, or the region asks for weights and rows have none,
 * so that no score can be made of them.
 */
@Catalogued(id = "C42b", severity = Severity.WARN)
class WeightMissing implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var without = Weights.without(target);
    if (!without.isEmpty()
        && (target.frame().isWeighted() || without.size() < target.indicators().size())) {
      found.tell(
          target,
          without.get(0).at("weight"),
          null,
          String.valueOf(without.size()),
          String.valueOf(without.get(0).index() + 1));
    }
  }
}
