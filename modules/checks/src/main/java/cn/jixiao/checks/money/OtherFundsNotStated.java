package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** 财政资金 is the whole budget and 其他资金 is blank, which may mean none or forgotten. */
@Catalogued(id = "C04c", severity = Severity.HINT)
class OtherFundsNotStated implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var budget = target.draft().budget();
    var fiscal = target.draft().fiscal();
    if (budget != null
        && fiscal != null
        && target.draft().other() == null
        && !Amounts.differ(budget, fiscal, Amounts.tolerance(target))) {
      found.tell(target, new Repair("other", "0"), "other", null, Amounts.print(target, budget));
    }
  }
}
