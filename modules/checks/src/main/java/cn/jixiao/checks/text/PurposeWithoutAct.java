package cn.jixiao.checks.text;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.WordList;
import cn.jixiao.checks.Wording;

/** The purpose is a noun or two: no act, no number. */
@Catalogued(id = "C08b", severity = Severity.WARN, limits = "length=16")
class PurposeWithoutAct implements TargetCheck {

  private static final WordList ACTS = WordList.read(PurposeWithoutAct.class, "acts.txt");

  @Override
  public void look(TargetPaper target, Findings found) {
    var purpose = target.draft().purpose();
    if (purpose == null || Wording.saysNumber(purpose) || ACTS.isIn(purpose)) {
      return;
    }
    var repeatsName =
        target.draft().name() != null && Purposes.newSigns(purpose, target.draft().name()) <= 1;
    if (!repeatsName && Wording.bare(purpose).length() <= found.limit("length").intValue()) {
      found.tell(target, "purpose", purpose);
    }
  }
}
