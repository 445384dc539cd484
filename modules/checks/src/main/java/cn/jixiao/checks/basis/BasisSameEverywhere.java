package cn.jixiao.checks.basis;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.Wording;
import java.util.Objects;

/** Every value, from the number of villages to the satisfaction, has one and the same basis. */
@Catalogued(id = "C26b", severity = Severity.WARN, limits = "rows=4")
class BasisSameEverywhere implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var written =
        target.indicators().stream()
            .map(row -> row.draft().basis())
            .filter(Objects::nonNull)
            .toList();
    var different = written.stream().map(Wording::bare).distinct().count();
    if (different == 1 && written.size() >= found.limit("rows").intValue()) {
      found.tell(target, "indicators", written.get(0), written.size(), written.get(0));
    }
  }
}
