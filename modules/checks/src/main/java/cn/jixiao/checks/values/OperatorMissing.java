package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.IndicatorCategory;

/**
 * A number without ≥, ≤ or =: nobody can tell whether 20个 is reached with 19 or with 21. A
 * timeliness without unit (6.30) is more likely a date, and its unit is asked for first.
 */
@Catalogued(id = "C11a", severity = Severity.BLOCK)
class OperatorMissing implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      if (Cell.isNumber(row)
          && row.value().getOperator() == null
          && !(row.is(IndicatorCategory.TIMELINESS) && Cell.unit(row.value()) == null)
          && !Cell.isOvergrown(row)
          && !Cell.holdsTwo(row)) {
        var written = row.value().getWritten();
        var unit = Cell.unit(row.value());
        var proper =
            ProbableValue.text(row, unit == null ? ProbableValue.unit(row).orElse(null) : unit);
        found.tell(
            target, new Repair(row.at("value"), proper), row.at("value"), written, written, proper);
      }
    }
  }
}
