package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Quantities;
import cn.jixiao.checks.Quantity;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cost is more than the whole budget, be it stated as the value or in the name of the row:
 * 合同价102.1147万元 where the budget is 50万元. Where nobody knows in what unit the budget stands (C07),
 * nothing is more than it.
 */
@Catalogued(id = "C18a", severity = Severity.BLOCK)
class CostAboveBudget implements TargetCheck {

  private record Place(String part, String seen, BigDecimal yuan) {}

  @Override
  public void look(TargetPaper target, Findings found) {
    var budget = target.draft().budget();
    if (!Amounts.isStated(budget) || target.draft().amountUnit() == null) {
      return;
    }
    for (var row : target.indicators()) {
      place(row)
          .filter(place -> CostUnlikeBudget.isMore(target, place.yuan()))
          .ifPresent(
              place ->
                  found.tell(
                      target,
                      row.at(place.part()),
                      place.seen(),
                      place.seen(),
                      Amounts.print(target, budget)));
    }
  }

  private static Optional<Place> place(IndicatorPaper row) {
    var cost = Cost.of(row);
    if (cost.isPresent() || !row.isCost()) {
      return cost.map(stated -> new Place("value", stated.written(), stated.yuan()));
    }
    return Quantities.in(row.draft().name()).stream()
        .filter(Quantity::isMoney)
        .findFirst()
        .map(amount -> new Place("name", row.draft().name(), amount.yuan()));
  }
}
