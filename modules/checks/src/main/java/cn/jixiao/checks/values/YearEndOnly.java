package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** All that a target says of time is the end of the year, which is the budget's end anyway. */
@Catalogued(id = "C20e", severity = Severity.HINT)
class YearEndOnly implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    if (Timeliness.isYearEndOnly(target)) {
      var row = Timeliness.rows(target).get(0);
      found.tell(target, row.at("value"), row.value().getWritten(), row.value().getWritten());
    }
  }
}
