package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.math.BigDecimal;

/**
 * A total cost that means the budget and was cut or rounded on the way: 25.93万元 where the budget is
 * 259371元. It means the budget where they differ by less than its last digit is worth.
 */
@Catalogued(id = "C18b", severity = Severity.BLOCK)
class CostUnlikeBudget implements TargetCheck {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  /** Two hundred times what may have been lost by cutting; more was left out on purpose. */
  private static final BigDecimal TIMES_LOST = BigDecimal.valueOf(200);

  @Override
  public void look(TargetPaper target, Findings found) {
    var budget = target.draft().budget();
    if (!Amounts.isStated(budget)) {
      return;
    }
    Cost.in(target)
        .filter(cost -> !cost.isPerUnit() && isCut(cost, budget))
        .forEach(cost -> tell(target, cost, found));
  }

  /** Whether a cost cannot be paid from the budget; a last digit rounded up is no such thing. */
  static boolean isMore(TargetPaper target, BigDecimal yuan) {
    var budget = target.draft().budget();
    return yuan.subtract(budget).compareTo(Amounts.tolerance(target)) > 0
        && Cost.in(target).noneMatch(cost -> cost.yuan().equals(yuan) && isCut(cost, budget));
  }

  private static boolean isCut(Cost cost, BigDecimal budget) {
    var difference = cost.yuan().subtract(budget).abs();
    return difference.compareTo(CENT) >= 0
        && difference.compareTo(cost.lastDigit()) < 0
        && (cost.yuan().compareTo(budget) > 0
            || difference.multiply(TIMES_LOST).compareTo(budget) < 0);
  }

  private static void tell(TargetPaper target, Cost cost, Findings found) {
    var budget = target.draft().budget();
    found.tell(
        target,
        new Repair(cost.row().at("value"), cost.rewritten(budget)),
        cost.row().at("value"),
        cost.written(),
        cost.written(),
        Amounts.print(target, budget),
        cost.yuan().subtract(budget).abs().stripTrailingZeros().toPlainString() + "元");
  }
}
