package cn.jixiao.checks.plan;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** A quarter's thinking in a column that ends in October: by then ten of twelve months are over. */
@Catalogued(id = "C06b", severity = Severity.HINT)
class QuarterInOctober implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var plan = Plan.of(target);
    if (plan.isByQuarters() && plan.checkpoints().stream().anyMatch(Plan::isOctober)) {
      found.tell(target, "plan", plan.print());
    }
  }
}
