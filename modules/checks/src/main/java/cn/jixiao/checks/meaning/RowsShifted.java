package cn.jixiao.checks.meaning;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** Several rows in turn hold what belongs to the row beside them: the table was pasted askew. */
@Catalogued(id = "C22b", severity = Severity.WARN)
class RowsShifted implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var rows = new MisplacedRows(target);
    var first = rows.firstShifted();
    if (first >= 0) {
      var row = target.indicators().get(first);
      found.tell(
          target,
          row.at("name"),
          row.draft().name(),
          first + 1,
          rows.lastShifted() + 1,
          row.draft().name(),
          row.level2().orElseThrow().label());
    }
  }
}
