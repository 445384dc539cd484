package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** A part of the budget comes from nowhere: 财政资金 is less, and 其他资金 is blank. */
@Catalogued(id = "C04b", severity = Severity.BLOCK)
class FundsUnexplained implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var budget = target.draft().budget();
    var fiscal = target.draft().fiscal();
    if (budget == null || fiscal == null || target.draft().other() != null) {
      return;
    }
    var unexplained = budget.subtract(fiscal);
    if (unexplained.compareTo(Amounts.tolerance(target)) > 0) {
      found.tell(
          target,
          "other",
          null,
          Amounts.print(target, budget),
          Amounts.print(target, fiscal),
          Amounts.print(target, unexplained));
    }
  }
}
