package cn.jixiao.checks.overall;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.Wording;

/** The indicator of a sub-target tells what is looked at, but not how much is to be reached. */
@Catalogued(id = "C30c", severity = Severity.WARN)
class SubTargetWithoutNumber implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var subTargets = paper.overall().subTargets();
    for (var i = 0; i < subTargets.size(); i++) {
      var indicator = subTargets.get(i).indicator();
      if (indicator != null && !Wording.saysNumber(indicator)) {
        found.tellOverall(
            "overall.subTargets[" + i + "].indicator",
            Wording.excerpt(indicator),
            Wording.excerpt(indicator));
      }
    }
  }
}
