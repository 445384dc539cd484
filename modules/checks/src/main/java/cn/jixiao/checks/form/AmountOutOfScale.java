package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.shared.AmountUnit;

/**
 * A budget that no township project has, so that 元 and 万元 were probably taken for each other:
 * 45.00元, 259371.00万元.
 */
@Catalogued(
    id = "C07c",
    severity = Severity.WARN,
    limits = {"least=500", "most=500000000"})
class AmountOutOfScale implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var budget = target.draft().budget();
    var unit = target.draft().amountUnit();
    if (budget == null || unit == null || budget.signum() <= 0) {
      return;
    }
    var outOfScale =
        unit == AmountUnit.YUAN
            ? budget.compareTo(found.limit("least")) < 0
            : budget.compareTo(found.limit("most")) > 0;
    if (outOfScale) {
      var other = unit == AmountUnit.YUAN ? AmountUnit.WAN_YUAN : AmountUnit.YUAN;
      var amount = unit.print(budget) + unit.label();
      found.tell(target, "budget", amount, amount, unit.print(budget) + other.label());
    }
  }
}
