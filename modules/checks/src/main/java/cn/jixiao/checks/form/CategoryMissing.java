package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.projects.Completeness;

/**
 * No indicator stands under a first level that the region asks for; the submission asks the same.
 */
@Catalogued(id = "C01d", severity = Severity.BLOCK)
class CategoryMissing implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var category : Completeness.missingIn(target.draft(), target.frame())) {
      found.tell(target, "indicators", null, category.label());
    }
  }
}
