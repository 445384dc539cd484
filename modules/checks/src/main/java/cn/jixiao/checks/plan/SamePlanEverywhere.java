package cn.jixiao.checks.plan;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;

/** All projects of a text are spent alike, which no three projects are. */
@Catalogued(id = "C06a", severity = Severity.WARN, limits = "projects=3")
class SamePlanEverywhere implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var plans = paper.targets().stream().map(Plan::of).filter(Plan::isWhole).toList();
    var isWhole = plans.size() == paper.targets().size();
    if (isWhole
        && plans.size() >= found.limit("projects").intValue()
        && plans.stream().map(Plan::percents).distinct().count() == 1) {
      var plan = plans.get(0).print();
      found.tellOverall("projects", plan, String.valueOf(plans.size()), plan);
    }
  }
}
