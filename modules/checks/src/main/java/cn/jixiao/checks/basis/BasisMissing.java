package cn.jixiao.checks.basis;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** A value without the basis it was set on, in a table where others have theirs. */
@Catalogued(id = "C26a", severity = Severity.WARN)
class BasisMissing implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    if (target.indicators().stream().allMatch(row -> row.draft().basis() == null)) {
      return;
    }
    target.indicators().stream()
        .filter(BasisMissing::isMissing)
        .forEach(
            row -> found.tell(target, row.at("basis"), null, row.index() + 1, row.draft().name()));
  }

  /** Rows that are only begun are nobody's business yet. */
  static boolean isMissing(IndicatorPaper row) {
    var draft = row.draft();
    return draft.basis() == null
        && draft.name() != null
        && draft.description() != null
        && row.value() != null;
  }
}
