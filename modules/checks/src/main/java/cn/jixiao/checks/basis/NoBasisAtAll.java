package cn.jixiao.checks.basis;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** Not one value of the table has a basis: said once, not row by row. */
@Catalogued(id = "C26g", severity = Severity.WARN, limits = "rows=2")
class NoBasisAtAll implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var missing = target.indicators().stream().filter(BasisMissing::isMissing).count();
    if (missing >= found.limit("rows").intValue()
        && target.indicators().stream().allMatch(row -> row.draft().basis() == null)) {
      found.tell(target, "indicators", null, missing);
    }
  }
}
