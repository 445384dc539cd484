package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.shared.AmountUnit;

/**
 * A budget no township project has: some 元, or more than a district's revenue. Where 元 and 万元 may
 * have been taken for each other, C07c says so and nothing is left to say.
 */
@Catalogued(
    id = "C04f",
    severity = Severity.WARN,
    limits = {"least=300", "most=1000000000"})
class BudgetImplausible implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var budget = target.draft().budget();
    if (budget == null) {
      return;
    }
    var tooLittle = budget.compareTo(found.limit("least")) < 0 && !mayBeMore(target);
    var tooMuch = budget.compareTo(found.limit("most")) > 0 && !mayBeLess(target);
    if (tooLittle || tooMuch) {
      found.tell(
          target,
          "budget",
          Amounts.print(target, budget),
          Amounts.print(target, budget),
          Amounts.unit(target).label());
    }
  }

  private static boolean mayBeMore(TargetPaper target) {
    return target.draft().amountUnit() == AmountUnit.YUAN && target.draft().budget().signum() > 0;
  }

  private static boolean mayBeLess(TargetPaper target) {
    return target.draft().amountUnit() == AmountUnit.WAN_YUAN;
  }
}
