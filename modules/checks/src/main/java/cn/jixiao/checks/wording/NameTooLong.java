package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.math.BigDecimal;

/** A name so long that it is a description. */
@Catalogued(id = "C13c", severity = Severity.WARN, limits = "length=30")
class NameTooLong implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      var name = row.draft().name();
      if (name != null && BigDecimal.valueOf(name.length()).compareTo(found.limit("length")) > 0) {
        found.tell(target, row.at("name"), name, name.length(), found.limit("length"));
      }
    }
  }
}
