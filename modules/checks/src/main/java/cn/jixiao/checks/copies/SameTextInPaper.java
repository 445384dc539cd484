package cn.jixiao.checks.copies;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;

/**
 * C33, within a paper: two projects of a unit are described with the same words, so at least one of
 * them does not say what its money is for. Each of the two is told of the other.
 */
@Catalogued(id = "C33a", severity = Severity.WARN, limits = "share=0.60")
class SameTextInPaper implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var targets = paper.targets();
    var share = found.limit("share").doubleValue();
    var copied = new Alike(targets.stream().map(target -> Sketch.of(target.draft())).toList());
    for (var i = 0; i < targets.size(); i++) {
      var target = targets.get(i);
      copied
          .of(i, share)
          .ifPresent(
              match -> {
                var other = targets.get((int) match.owner());
                found.tell(
                    target,
                    match.field(),
                    match.seen(),
                    other.number(),
                    other.draft().name(),
                    match.percent());
              });
    }
  }
}
