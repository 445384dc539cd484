package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.math.BigDecimal;

/** 预算数 is not 财政资金 + 其他资金, where both are stated. */
@Catalogued(id = "C04a", severity = Severity.BLOCK)
class FundsDoNotAddUp implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var budget = target.draft().budget();
    var fiscal = target.draft().fiscal();
    var other = target.draft().other();
    if (budget == null || (fiscal == null && other == null)) {
      return;
    }
    var sum = orNothing(fiscal).add(orNothing(other));
    var isTooMuch = sum.compareTo(budget) > 0;
    if ((isTooMuch || (fiscal != null && other != null))
        && Amounts.differ(budget, sum, Amounts.tolerance(target))) {
      found.tell(
          target,
          "budget",
          Amounts.print(target, budget),
          Amounts.print(target, budget),
          Amounts.print(target, orNothing(fiscal)),
          Amounts.print(target, orNothing(other)),
          Amounts.print(target, sum),
          Amounts.print(target, budget.subtract(sum).abs()));
    }
  }

  /** What is not stated counts as nothing in a sum. */
  private static BigDecimal orNothing(BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO : amount;
  }
}
