package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/**
 * The budget is not the control figure (控制数) that the bureau issued. No second round sets off with
 * it: what comes down is settled, and a figure that is wrong is the bureau's to correct.
 */
@Catalogued(id = "C41d", severity = Severity.BLOCK)
class ControlFigureNotFollowed implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var budget = target.draft().budget();
    if (budget == null) {
      return;
    }
    target
        .paper()
        .surroundings()
        .figures()
        .of(target)
        .filter(figure -> figure.compareTo(budget) != 0)
        .ifPresent(
            figure ->
                found.tell(
                    target,
                    new Repair("budget", Amounts.print(target, figure)),
                    "budget",
                    Amounts.print(target, budget),
                    Amounts.print(target, budget),
                    Amounts.print(target, figure),
                    Amounts.print(target, budget.subtract(figure).abs())));
  }
}
