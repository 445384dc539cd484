package cn.jixiao.checks.plan;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** The last checkpoint is not the whole budget. */
@Catalogued(id = "C05d", severity = Severity.BLOCK)
class PlanEndsEarly implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var plan = Plan.of(target);
    if (plan.isWhole() && !plan.isOfShares() && plan.last().compareTo(Plan.HUNDRED) < 0) {
      var last = plan.checkpoints().get(plan.checkpoints().size() - 1);
      found.tell(target, "plan", plan.print(), last.label(), plan.last().toPlainString());
    }
  }
}
