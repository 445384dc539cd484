package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.HashMap;
import java.util.Objects;

/** One description under two categories: it was copied, and describes at most one of them. */
@Catalogued(id = "C23b", severity = Severity.WARN, limits = "length=6")
class DescriptionTwice implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var shortest = found.limit("length").intValue();
    var first = new HashMap<String, IndicatorPaper>();
    for (var row : target.indicators()) {
      var description = Words.of(row.draft().description());
      var earlier = description.length() < shortest ? null : first.putIfAbsent(description, row);
      if (earlier != null && !Objects.equals(earlier.draft().level2(), row.draft().level2())) {
        var seen = row.draft().description();
        found.tell(target, row.at("description"), seen, seen, earlier.index() + 1, row.index() + 1);
      }
    }
  }
}
