package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Nearly all numbers of a table are the same (≥95% down the page): set without any reckoning. */
@Catalogued(
    id = "C24",
    severity = Severity.WARN,
    limits = {"share=0.75", "rows=4"})
class UniformValues implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var numeric = target.indicators().stream().filter(Cell::isNumber).toList();
    var alike = new LinkedHashMap<String, List<IndicatorPaper>>();
    for (var row : numeric) {
      var value = row.value();
      alike
          .computeIfAbsent(
              value.getNumber().toPlainString() + value.getUnit(), k -> new ArrayList<>())
          .add(row);
    }
    for (var rows : alike.values()) {
      if (isMost(rows.size(), numeric.size(), found)) {
        var value = rows.get(0).value();
        var unit = value.getUnit() == null ? "" : value.getUnit();
        var number = value.getNumber().toPlainString() + unit;
        found.tell(target, "indicators", number, numeric.size(), rows.size(), number);
      }
    }
  }

  private static boolean isMost(int alike, int all, Findings found) {
    var least = found.limit("share").multiply(BigDecimal.valueOf(all));
    return BigDecimal.valueOf(alike).compareTo(found.limit("rows")) >= 0
        && BigDecimal.valueOf(alike).compareTo(least) >= 0;
  }
}
