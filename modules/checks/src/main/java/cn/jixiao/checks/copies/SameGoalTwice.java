package cn.jixiao.checks.copies;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;

/** C33, within part one: two sub-targets promise the same in the same words. */
@Catalogued(id = "C33e", severity = Severity.WARN, limits = "share=0.60")
class SameGoalTwice implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var subTargets = paper.overall().subTargets();
    var share = found.limit("share").doubleValue();
    var goals = new Alike(subTargets.stream().map(sub -> Sketch.of("goal", sub.goal())).toList());
    for (var i = 0; i < subTargets.size(); i++) {
      var field = "overall.subTargets[" + i + "].goal";
      goals
          .of(i, share)
          .ifPresent(
              match ->
                  found.tellOverall(field, match.seen(), (int) match.owner() + 1, match.percent()));
    }
  }
}
