package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.HashMap;

/** Two indicators of one table with the same name. */
@Catalogued(id = "C23a", severity = Severity.WARN)
class NameTwice implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var first = new HashMap<String, Integer>();
    for (var row : target.indicators()) {
      var name = Words.of(row.draft().name());
      var earlier = name.isEmpty() ? null : first.putIfAbsent(name, row.index() + 1);
      if (earlier != null) {
        var seen = row.draft().name();
        found.tell(target, row.at("name"), seen, seen, earlier, row.index() + 1);
      }
    }
  }
}
