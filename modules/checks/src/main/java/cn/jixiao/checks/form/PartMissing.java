package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.projects.Completeness;

/** A part without which a target cannot be submitted; the submission asks the same list. */
@Catalogued(id = "C01a", severity = Severity.BLOCK)
class PartMissing implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var missing : Completeness.missingIn(target.draft())) {
      found.tell(target, missing.field(), null, missing.part());
    }
  }
}
