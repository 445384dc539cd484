package cn.jixiao.checks.overall;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;

/** A sub-target and a project are the same thing under two names. */
@Catalogued(id = "C29d", severity = Severity.HINT)
class TitlesDiffer implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var titles = new Titles(paper);
    var subTargets = paper.overall().subTargets();
    for (var i = 0; i < subTargets.size(); i++) {
      var title = subTargets.get(i).title();
      if (title != null) {
        var field = "overall.subTargets[" + i + "].title";
        titles
            .saidOtherwise(subTargets.get(i))
            .ifPresent(name -> found.tellOverall(field, title, title, name));
      }
    }
  }
}
