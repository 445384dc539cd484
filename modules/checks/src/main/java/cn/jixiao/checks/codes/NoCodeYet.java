package cn.jixiao.checks.codes;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** No code yet: nothing wrong with a draft, but none can be approved without. */
@Catalogued(id = "C03j", severity = Severity.HINT)
class NoCodeYet implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    if (target.draft().code() == null && target.draft().name() != null) {
      found.tell(target, "code", null);
    }
  }
}
