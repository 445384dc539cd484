package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/**
 * A number under timeliness that is no span of time and whose words do not speak of time at all
 * (设施正常使用率): the row belongs elsewhere or slipped.
 */
@Catalogued(id = "C20b", severity = Severity.WARN)
class TimelinessOfSomethingElse implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : Timeliness.rows(target)) {
      var name = row.draft().name();
      if (name != null
          && Cell.isNumber(row)
          && !ProbableValue.isSpan(row.value().getUnit() == null ? "" : row.value().getUnit())
          && !Timeliness.isAboutTime(row)) {
        found.tell(target, row.at("name"), name, name, row.value().getWritten());
      }
    }
  }
}
