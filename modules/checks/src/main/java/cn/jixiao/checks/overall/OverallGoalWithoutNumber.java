package cn.jixiao.checks.overall;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Quantities;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.Wording;

/** The overall goal describes, but names not one number. */
@Catalogued(id = "C30a", severity = Severity.WARN, limits = "length=30")
class OverallGoalWithoutNumber implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var goal = paper.overall().goal();
    if (goal != null
        && goal.length() >= found.limit("length").intValue()
        && Quantities.in(goal).isEmpty()) {
      found.tellOverall("overall.goal", Wording.excerpt(goal));
    }
  }
}
