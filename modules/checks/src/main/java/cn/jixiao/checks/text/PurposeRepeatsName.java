package cn.jixiao.checks.text;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.Wording;

/** The purpose says what the project is called, and nothing about what the money buys. */
@Catalogued(id = "C08a", severity = Severity.WARN, limits = "newSigns=1")
class PurposeRepeatsName implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var name = target.draft().name();
    var purpose = target.draft().purpose();
    if (name == null || purpose == null) {
      return;
    }
    var said = Purposes.withoutAmounts(purpose);
    if (!said.isBlank()
        && !Wording.saysNumber(said)
        && Purposes.newSigns(said, name) <= found.limit("newSigns").intValue()) {
      found.tell(target, "purpose", purpose, name);
    }
  }
}
