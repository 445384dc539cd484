package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** A value of two quantities, of which one may be reached and the other not. */
@Catalogued(id = "C28b", severity = Severity.WARN)
class TwoQuantitiesInTheValue implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      if (Cell.holdsTwo(row)) {
        var written = row.value().getWritten();
        found.tell(target, row.at("value"), written, written);
      }
    }
  }
}
