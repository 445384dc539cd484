package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.shared.AmountUnit;

/** One text states the amounts of some projects in 元 and of others in 万元. */
@Catalogued(id = "C07b", severity = Severity.WARN)
class AmountUnitsMixed implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var inYuan = count(paper, AmountUnit.YUAN);
    var inWanYuan = count(paper, AmountUnit.WAN_YUAN);
    if (inYuan > 0 && inWanYuan > 0) {
      var fewer = inYuan < inWanYuan ? AmountUnit.YUAN : AmountUnit.WAN_YUAN;
      found.tellOverall("projects", first(paper, fewer).draft().name(), inYuan, inWanYuan);
    }
  }

  private static long count(DepartmentPaper paper, AmountUnit unit) {
    return paper.targets().stream().filter(t -> t.draft().amountUnit() == unit).count();
  }

  private static TargetPaper first(DepartmentPaper paper, AmountUnit unit) {
    return paper.targets().stream()
        .filter(t -> t.draft().amountUnit() == unit)
        .findFirst()
        .orElseThrow();
  }
}
