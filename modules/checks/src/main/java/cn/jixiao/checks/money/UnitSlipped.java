package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** The budget is ten thousand times what a sentence or a cost says, or the reverse: 元 for 万元. */
@Catalogued(id = "C04e", severity = Severity.WARN)
class UnitSlipped implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var budget = target.draft().budget();
    if (!Amounts.isStated(budget)) {
      return;
    }
    for (var stated : StatedAmount.of(target)) {
      if (!stated.isPerUnit() && Amounts.areWanApart(budget, stated.yuan())) {
        found.tell(target, "budget", stated.seen(), Amounts.print(target, budget), stated.seen());
        return;
      }
    }
    Cost.in(target)
        .filter(cost -> !cost.isPerUnit() && Amounts.areWanApart(budget, cost.yuan()))
        .findFirst()
        .ifPresent(
            cost ->
                found.tell(
                    target,
                    cost.row().at("value"),
                    cost.written(),
                    Amounts.print(target, budget),
                    cost.written()));
  }
}
