package cn.jixiao.checks.meaning;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** An indicator stands under a category to which its content surely does not belong. */
@Catalogued(id = "C22a", severity = Severity.WARN)
class RowInWrongCategory implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var rows = new MisplacedRows(target);
    var frame = target.frame().frame();
    for (var row : target.indicators()) {
      if (rows.isShifted(row)) {
        continue;
      }
      Content.misplaced(row)
          .ifPresent(
              content ->
                  found.tell(
                      target,
                      row.at("level2"),
                      row.draft().name(),
                      row.index() + 1,
                      row.draft().name(),
                      row.level2().orElseThrow().label(),
                      frame.closest(content.category()).label()));
    }
  }
}
