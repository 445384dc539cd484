package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.regex.Pattern;

/** What calls itself the total cost is clearly less than the budget. */
@Catalogued(id = "C18c", severity = Severity.WARN, limits = "share=0.90")
class TotalFarBelowBudget implements TargetCheck {

  private static final Pattern TOTAL =
      Pattern.compile("总成本|总投资|总费用|总支出|总金额|总经费|资金成本|成本控制数|预算控制|累计投资|合同价|合同金额|合同总|预算指标");

  @Override
  public void look(TargetPaper target, Findings found) {
    var budget = target.draft().budget();
    if (!Amounts.isStated(budget)
        || target.indicators().stream().filter(IndicatorPaper::isCost).count() != 1) {
      return;
    }
    var least = budget.multiply(found.limit("share"));
    Cost.in(target)
        .filter(cost -> !cost.isPerUnit() && TOTAL.matcher(cost.words()).find())
        .filter(cost -> cost.yuan().compareTo(least) < 0)
        .filter(cost -> !Amounts.areWanApart(budget, cost.yuan()))
        .forEach(
            cost ->
                found.tell(
                    target,
                    cost.row().at("value"),
                    cost.written(),
                    cost.written(),
                    Amounts.print(target, budget),
                    Amounts.print(target, budget.subtract(cost.yuan()))));
  }
}
