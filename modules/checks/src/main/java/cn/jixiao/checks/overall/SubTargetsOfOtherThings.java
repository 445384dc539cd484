package cn.jixiao.checks.overall;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import java.util.Objects;

/** Not one sub-target speaks of one of the projects: part one belongs to another text. */
@Catalogued(id = "C29c", severity = Severity.WARN)
class SubTargetsOfOtherThings implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var titles = new Titles(paper);
    if (titles.canBeCompared() && titles.nothingFits()) {
      var subTargets = paper.overall().subTargets();
      var first =
          subTargets.stream()
              .map(sub -> sub.title())
              .filter(Objects::nonNull)
              .findFirst()
              .orElseThrow();
      found.tellOverall(
          "overall.subTargets", first, subTargets.size(), paper.projectsInAll(), first);
    }
  }
}
