package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.regex.Pattern;

/** A cost indicator whose value is a percent and whose name is no rate of costs: 资金成本 ≥95%. */
@Catalogued(id = "C21a", severity = Severity.WARN)
class CostInPercent implements TargetCheck {

  private static final Pattern RATE = Pattern.compile("率|比例|占比|比重|节约|节省|节支|降低|下降|压减|压缩|减少|超支|偏差");

  @Override
  public void look(TargetPaper target, Findings found) {
    target.indicators().stream()
        .filter(IndicatorPaper::isCost)
        .filter(row -> row.value() != null && "%".equals(row.value().getUnit()))
        .filter(row -> !isRate(row))
        .forEach(
            row ->
                found.tell(target, row.at("value"), row.draft().value(), row.value().getWritten()));
  }

  private static boolean isRate(IndicatorPaper row) {
    return row.draft().name() != null && RATE.matcher(row.draft().name()).find();
  }
}
