package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;

/** A text from outside does not say whose it is: neither code nor name of a unit. */
@Catalogued(id = "C01c", severity = Severity.WARN)
class UnitMissing implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    if (paper.origin().unitCode() == null && paper.origin().unitName() == null) {
      found.tellOverall("organization", null);
    }
  }
}
