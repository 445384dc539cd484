package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** Amounts without 元 or 万元: the printed table would not say what they mean. */
@Catalogued(id = "C07a", severity = Severity.BLOCK)
class AmountUnitMissing implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var draft = target.draft();
    var amount = draft.budget() == null ? draft.fiscal() : draft.budget();
    if (draft.amountUnit() == null && amount != null) {
      found.tell(target, "amountUnit", null, amount);
    }
  }
}
