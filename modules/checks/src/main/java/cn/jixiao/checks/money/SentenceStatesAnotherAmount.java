package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.math.BigDecimal;

/**
 * A sentence states another amount than the form does: 预算数45万元 where the form has 54. Amounts in
 * sentences are rounded, so 100 元 are nothing, nor is what the last digit leaves open.
 */
@Catalogued(id = "C04d", severity = Severity.WARN, limits = "tolerance=100")
class SentenceStatesAnotherAmount implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var tolerance = found.limit("tolerance");
    for (var stated : StatedAmount.of(target)) {
      var amount = amountOfTheForm(target, stated);
      if (amount != null
          && !stated.isPerUnit()
          && Amounts.differ(amount, stated.yuan(), tolerance)
          && !Amounts.areWanApart(amount, stated.yuan())) {
        found.tell(
            target, stated.field(), stated.seen(), stated.seen(), Amounts.print(target, amount));
      }
    }
  }

  private static BigDecimal amountOfTheForm(TargetPaper target, StatedAmount stated) {
    return switch (stated.name()) {
      case BUDGET -> target.draft().budget();
      case FISCAL -> target.draft().fiscal();
      case OTHER -> target.draft().other();
      case NONE -> null;
    };
  }
}
