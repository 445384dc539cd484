package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/**
 * A budget no township project has: some 元, or more than a district's revenue. Where 元 and 万元 may
 * have been taken for each other, that is said more closely.
 */
@Catalogued(
    id = "C04f",
    severity = Severity.WARN,
    limits = {"least=300", "most=1000000000"},
    leavesTo = "C07c")
class BudgetImplausible implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var budget = target.draft().budget();
    if (budget == null) {
      return;
    }
    if (budget.compareTo(found.limit("least")) < 0 || budget.compareTo(found.limit("most")) > 0) {
      found.tell(
          target,
          "budget",
          Amounts.print(target, budget),
          Amounts.print(target, budget),
          Amounts.unit(target).label());
    }
  }
}
