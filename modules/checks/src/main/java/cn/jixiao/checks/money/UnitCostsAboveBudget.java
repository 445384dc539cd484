package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/**
 * Unit cost × count is more than the budget. Unit costs are rounded, so some hundredths are
 * nothing; what comes to many times the budget was multiplied by a count of something else.
 */
@Catalogued(
    id = "C17a",
    severity = Severity.WARN,
    limits = {"share=1.02", "unlike=20"})
class UnitCostsAboveBudget implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var budget = target.draft().budget();
    if (!Amounts.isStated(budget)) {
      return;
    }
    var most = budget.multiply(found.limit("share"));
    var unlike = budget.multiply(found.limit("unlike"));
    Calculation.of(target)
        .filter(calculation -> !calculation.times().isOfPeriods())
        .filter(calculation -> calculation.product().compareTo(most) > 0)
        .filter(calculation -> calculation.product().compareTo(unlike) < 0)
        .forEach(
            calculation ->
                found.tell(
                    target,
                    calculation.cost().row().at("value"),
                    calculation.cost().written(),
                    calculation.print(),
                    Amounts.print(target, calculation.product()),
                    Amounts.print(target, budget)));
  }
}
