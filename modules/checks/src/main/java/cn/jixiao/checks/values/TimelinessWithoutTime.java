package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.ValueKind;

/** A timeliness that names neither date nor span nor rate: 按时完成, 及时, 优. */
@Catalogued(id = "C20a", severity = Severity.WARN)
class TimelinessWithoutTime implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : Timeliness.rows(target)) {
      if (isVague(row)) {
        var written = row.value().getWritten();
        found.tell(target, row.at("value"), written, written);
      }
    }
  }

  private static boolean isVague(IndicatorPaper row) {
    return row.value().getKind() == ValueKind.GRADE
        || Cell.isWords(row)
            && !OperatorAlone.isIn(row)
            && !Timeliness.saysWhen(row.value().getWritten());
  }
}
