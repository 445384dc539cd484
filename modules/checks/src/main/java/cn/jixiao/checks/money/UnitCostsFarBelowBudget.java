package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Unit cost × count explains only a part of the budget: the rest is for nothing that the costs
 * name. Only where there is no other cost that could be the rest.
 */
@Catalogued(
    id = "C17c",
    severity = Severity.WARN,
    limits = {"share=0.70", "unlike=0.05"})
class UnitCostsFarBelowBudget implements TargetCheck {

  /** A standard of pay by the month says nothing of how many are paid. */
  private static final Pattern PAY = Pattern.compile("标准|补贴|补助|工资|薪|报酬|津贴|人员");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public void look(TargetPaper target, Findings found) {
    var budget = target.draft().budget();
    if (!Amounts.isStated(budget)
        || target.indicators().stream().filter(IndicatorPaper::isCost).count() != 1) {
      return;
    }
    var least = budget.multiply(found.limit("share"));
    var unlike = budget.multiply(found.limit("unlike"));
    Calculation.of(target)
        .filter(UnitCostsFarBelowBudget::isOfEverything)
        .filter(calculation -> calculation.product().compareTo(least) < 0)
        .filter(calculation -> calculation.product().compareTo(unlike) > 0)
        .forEach(
            calculation ->
                found.tell(
                    target,
                    calculation.cost().row().at("value"),
                    calculation.cost().written(),
                    calculation.print(),
                    Amounts.print(target, calculation.product()),
                    percent(calculation.product(), budget),
                    Amounts.print(target, budget)));
  }

  private static boolean isOfEverything(Calculation calculation) {
    return calculation.times().count() != null || !PAY.matcher(calculation.cost().words()).find();
  }

  private static String percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP) + "%";
  }
}
