package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;

/**
 * What the unit's targets come to is not its control figure in all. It may be less as long as the
 * bureau has left some of it for what has not passed the first round.
 */
@Catalogued(id = "C41e", severity = Severity.WARN)
class UnitAboveOrBelowItsFigure implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var figures = paper.surroundings().figures();
    if (figures.total() == null || paper.targets().isEmpty()) {
      return;
    }
    var more = figures.sum().subtract(figures.total());
    if (more.signum() > 0 || more.signum() < 0 && figures.divided()) {
      var unit = paper.targets().get(0);
      found.tellOverall(
          "projects",
          null,
          String.valueOf(paper.targets().size()),
          Amounts.print(unit, figures.sum()),
          Amounts.print(unit, figures.total()),
          Amounts.print(unit, more.abs()));
    }
  }
}
