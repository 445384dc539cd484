package cn.jixiao.checks.text;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.Wording;
import cn.jixiao.checks.Words;

/** The purpose is a noun or two: no act, no number. */
@Catalogued(id = "C08b", severity = Severity.WARN, limits = "length=16")
class PurposeWithoutAct implements TargetCheck {

  private static final Words ACTS = Words.beside(PurposeWithoutAct.class, "acts.txt");

  @Override
  public void look(TargetPaper target, Findings found) {
    var purpose = target.draft().purpose();
    if (purpose == null) {
      return;
    }
    var said = Purposes.withoutAmounts(purpose);
    if (said.isBlank() || Wording.saysNumber(said) || ACTS.areIn(said)) {
      return;
    }
    var repeatsName =
        target.draft().name() != null && Purposes.newSigns(said, target.draft().name()) <= 1;
    if (!repeatsName && Wording.bare(said).length() <= found.limit("length").intValue()) {
      found.tell(target, "purpose", purpose, purpose);
    }
  }
}
