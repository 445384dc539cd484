package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.math.BigDecimal;

/** A value that goes on behind number and unit: ≥100完成年度工作计划. */
@Catalogued(id = "C12a", severity = Severity.BLOCK)
class WordsBehindTheNumber implements TargetCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      if (Cell.isOvergrown(row)) {
        var written = row.value().getWritten();
        var proper = proper(row);
        found.tell(
            target, new Repair(row.at("value"), proper), row.at("value"), written, written, proper);
      }
    }
  }

  /** 100 of something that was 完成 or 及时 is 100%. */
  private static String proper(IndicatorPaper row) {
    var unit = Cell.unit(row.value());
    var isAll = row.value().getNumber().compareTo(HUNDRED) == 0;
    return ProbableValue.text(
        row, unit == null ? ProbableValue.unit(row).orElse(isAll ? "%" : null) : unit);
  }
}
