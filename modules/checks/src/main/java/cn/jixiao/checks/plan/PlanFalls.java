package cn.jixiao.checks.plan;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** Less is spent by a later checkpoint than by an earlier one. */
@Catalogued(id = "C05c", severity = Severity.BLOCK)
class PlanFalls implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var plan = Plan.of(target);
    if (!plan.isWhole() || !plan.falls() || plan.isOfShares()) {
      return;
    }
    var checkpoints = plan.checkpoints();
    for (var i = 1; i < checkpoints.size(); i++) {
      var before = checkpoints.get(i - 1);
      var here = checkpoints.get(i);
      if (here.percent().compareTo(before.percent()) < 0) {
        found.tell(
            target,
            "plan",
            plan.print(),
            before.label(),
            Plan.plain(before.percent()).toPlainString(),
            here.label(),
            Plan.plain(here.percent()).toPlainString());
        return;
      }
    }
  }
}
