package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Quantities;
import cn.jixiao.checks.Quantity;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.ValueKind;
import java.util.Set;

/**
 * A cost indicator whose value is neither money nor percent: a sentence, a date, a number of times.
 */
@Catalogued(id = "C21b", severity = Severity.WARN)
class CostNoMoney implements TargetCheck {

  private static final Set<String> RATES = Set.of("%", "‰", "百分点", "倍");

  @Override
  public void look(TargetPaper target, Findings found) {
    target.indicators().stream()
        .filter(IndicatorPaper::isCost)
        .filter(CostNoMoney::isSomethingElse)
        .forEach(
            row ->
                found.tell(target, row.at("value"), row.draft().value(), row.value().getWritten()));
  }

  /** A number without a unit is another rule's business. */
  private static boolean isSomethingElse(IndicatorPaper row) {
    var value = row.value();
    if (value == null || Cost.of(row).isPresent()) {
      return false;
    }
    if (value.getKind() == ValueKind.NUMBER) {
      return value.getUnit() != null && !RATES.contains(value.getUnit()) && !namesMoney(row);
    }
    return !namesMoney(row) && value.getRange() == null;
  }

  /** An amount in words: 每村不超过2.4万元. */
  private static boolean namesMoney(IndicatorPaper row) {
    return Quantities.in(row.value().getWritten()).stream().anyMatch(Quantity::isMoney);
  }
}
