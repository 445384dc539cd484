package cn.jixiao.checks.meaning;

import static cn.jixiao.indicators.IndicatorCategory.SATISFACTION;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.regex.Pattern;

/** A row under 满意度指标 that does not speak of anybody's satisfaction. */
@Catalogued(id = "C22c", severity = Severity.WARN)
class SatisfactionAsksNobody implements TargetCheck {

  private static final Pattern OPINION =
      Pattern.compile("满意|好评|认可|评价|评分|测评|评议|投诉|感受|口碑|[全福得]感|认同|知晓");

  @Override
  public void look(TargetPaper target, Findings found) {
    var rows = new MisplacedRows(target);
    target
        .indicators(SATISFACTION)
        .filter(row -> row.draft().name() != null && !rows.isShifted(row))
        .filter(row -> Content.misplaced(row).isEmpty())
        .filter(row -> !OPINION.matcher(row.draft().name() + row.draft().description()).find())
        .forEach(
            row ->
                found.tell(
                    target,
                    row.at("name"),
                    row.draft().name(),
                    row.index() + 1,
                    row.draft().name()));
  }
}
