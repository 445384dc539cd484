package cn.jixiao.checks.plan;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** A checkpoint is empty and a later one is not. What is missing at the end is not yet written. */
@Catalogued(id = "C05a", severity = Severity.BLOCK)
class CheckpointSkipped implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var plan = target.draft().plan();
    for (var i = 0; i + 1 < plan.size(); i++) {
      var later = plan.subList(i + 1, plan.size());
      if (plan.get(i).percent() == null && later.stream().anyMatch(c -> c.percent() != null)) {
        found.tell(target, "plan", Plan.of(target).print(), plan.get(i).label());
        return;
      }
    }
  }
}
