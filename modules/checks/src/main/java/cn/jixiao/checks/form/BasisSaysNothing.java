package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** A basis that only fills its cell: 无, /, 同上. */
@Catalogued(id = "C02b", severity = Severity.WARN)
class BasisSaysNothing implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      var basis = row.draft().basis();
      if (basis != null && Placeholders.isEmpty(basis)) {
        found.tell(target, row.at("basis"), basis, basis);
      }
    }
  }
}
