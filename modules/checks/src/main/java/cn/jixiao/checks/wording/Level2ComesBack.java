package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.IndicatorCategory;
import java.util.EnumSet;

/** A second level begins anew behind another one, so that its cells cannot be printed as one. */
@Catalogued(id = "C23c", severity = Severity.HINT)
class Level2ComesBack implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var closed = EnumSet.noneOf(IndicatorCategory.class);
    IndicatorCategory open = null;
    for (var row : target.indicators()) {
      var level2 = row.level2().orElse(null);
      if (level2 == null || level2 == open) {
        continue;
      }
      if (open != null) {
        closed.add(open);
      }
      if (closed.contains(level2)) {
        found.tell(target, row.at("level2"), row.draft().level2(), level2.label(), row.index() + 1);
      }
      open = level2;
    }
  }
}
