package cn.jixiao.checks.overall;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;

/** A sub-target promises something for which no project has money. */
@Catalogued(id = "C29b", severity = Severity.WARN)
class SubTargetWithoutProject implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var titles = new Titles(paper);
    if (!titles.canBeCompared() || titles.nothingFits()) {
      return;
    }
    var subTargets = paper.overall().subTargets();
    for (var i = 0; i < subTargets.size(); i++) {
      var title = subTargets.get(i).title();
      if (title != null && titles.isOrphan(subTargets.get(i))) {
        found.tellOverall("overall.subTargets[" + i + "].title", title, title);
      }
    }
  }
}
