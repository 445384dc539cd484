package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** 189万 where 189万元 is meant. */
@Catalogued(id = "C12b", severity = Severity.WARN)
class TenThousandOfMoney implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      if (Cell.isNumber(row) && "万".equals(row.value().getUnit()) && ProbableValue.isMoney(row)) {
        var written = row.value().getWritten();
        var proper = ProbableValue.text(row, "万元");
        found.tell(
            target, new Repair(row.at("value"), proper), row.at("value"), written, written, proper);
      }
    }
  }
}
