package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.math.BigDecimal;

/** A number without its unit. None of something (0) needs none. */
@Catalogued(id = "C11b", severity = Severity.BLOCK)
class UnitMissing implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      if (Cell.isNumber(row) && lacksUnit(row) && !Cell.isOvergrown(row) && !Cell.holdsTwo(row)) {
        var written = row.value().getWritten();
        found.tell(target, repair(row), row.at("value"), written, written);
      }
    }
  }

  private static boolean lacksUnit(IndicatorPaper row) {
    var value = row.value();
    if (value.getNumber().signum() == 0) {
      return false;
    }
    return value.getMeasureUnit() == null && value.getResidue() == null
        || isTenThousand(row) && !ProbableValue.isMoney(row);
  }

  private static boolean isTenThousand(IndicatorPaper row) {
    return "万".equals(row.value().getUnit());
  }

  /** 0.95 of a rate may be 95% or 0.95%: that only the writer knows. */
  private static Repair repair(IndicatorPaper row) {
    var isPart = row.value().getNumber().compareTo(BigDecimal.ONE) <= 0;
    return ProbableValue.unit(row)
        .filter(unit -> !unit.equals("%") || !isPart && !isTenThousand(row))
        .map(unit -> ProbableValue.text(row, isTenThousand(row) ? "万" + unit : unit))
        .map(proper -> new Repair(row.at("value"), proper))
        .orElse(null);
  }
}
