package cn.jixiao.checks.overall;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;

/** Part one has sub-targets, but none speaks of this project. */
@Catalogued(id = "C29a", severity = Severity.WARN)
class ProjectWithoutSubTarget implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var titles = new Titles(paper);
    if (!titles.canBeCompared() || titles.nothingFits()) {
      return;
    }
    for (var target : paper.targets()) {
      var name = target.draft().name();
      if (name != null && titles.isUncovered(name)) {
        found.tell(target, "name", name, name);
      }
    }
  }
}
