package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;

/** A text from outside names its budget year nowhere. */
@Catalogued(id = "C01b", severity = Severity.WARN)
class YearMissing implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    if (paper.year() == null) {
      found.tellOverall("year", null);
    }
  }
}
