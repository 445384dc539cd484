package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import java.util.HashMap;

/** Two sub-targets with the same title: one was copied, or belongs to another field of work. */
@Catalogued(id = "C34a", severity = Severity.WARN)
class SubTargetTwice implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var first = new HashMap<String, Integer>();
    var subTargets = paper.overall().subTargets();
    for (var i = 0; i < subTargets.size(); i++) {
      var title = subTargets.get(i).title();
      if (title != null && !title.isBlank()) {
        var earlier = first.putIfAbsent(title.replaceAll("[\\s\\p{P}]+", ""), i + 1);
        if (earlier != null) {
          found.tellOverall("overall.subTargets[" + i + "].title", title, title, earlier, i + 1);
        }
      }
    }
  }
}
