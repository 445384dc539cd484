package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** A description that only repeats the value. */
@Catalogued(id = "C14b", severity = Severity.WARN)
class DescriptionIsTheValue implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      var description = Words.of(row.draft().description());
      if (!description.isEmpty() && description.equals(Words.of(row.draft().value()))) {
        var seen = row.draft().description();
        found.tell(target, row.at("description"), seen, seen);
      }
    }
  }
}
