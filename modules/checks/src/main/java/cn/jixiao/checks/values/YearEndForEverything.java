package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import java.math.BigDecimal;

/** All projects of a text are due at the end of the year: one date filled in everywhere. */
@Catalogued(id = "C20f", severity = Severity.WARN, limits = "projects=3")
class YearEndForEverything implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var timed = paper.targets().stream().filter(t -> !Timeliness.rows(t).isEmpty()).toList();
    if (BigDecimal.valueOf(timed.size()).compareTo(found.limit("projects")) >= 0
        && timed.stream().allMatch(Timeliness::isYearEndOnly)) {
      var seen = Timeliness.rows(timed.get(0)).get(0).value().getWritten();
      found.tellOverall("projects", seen, timed.size());
    }
  }
}
