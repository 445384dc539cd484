package cn.jixiao.checks.plan;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/**
 * Little is spent by the end of October, so that the rest falls into the last weeks of the year.
 */
@Catalogued(id = "C06c", severity = Severity.HINT, limits = "october=80")
class LateSpending implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var plan = Plan.of(target);
    if (!plan.isWhole() || plan.isByQuarters()) {
      return;
    }
    plan.checkpoints().stream()
        .filter(Plan::isOctober)
        .filter(checkpoint -> checkpoint.percent().compareTo(found.limit("october")) < 0)
        .findFirst()
        .ifPresent(
            checkpoint -> {
              var percent = Plan.plain(checkpoint.percent());
              found.tell(
                  target,
                  "plan",
                  plan.print(),
                  percent.toPlainString(),
                  Plan.HUNDRED.subtract(percent).toPlainString(),
                  found.limit("october").toPlainString());
            });
  }
}
