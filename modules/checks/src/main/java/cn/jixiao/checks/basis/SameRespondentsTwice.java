package cn.jixiao.checks.basis;

import static cn.jixiao.indicators.IndicatorCategory.SATISFACTION;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.LinkedHashMap;

/** Two rows ask the same people whether they are satisfied. */
@Catalogued(id = "C27c", severity = Severity.WARN)
class SameRespondentsTwice implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var asked = new LinkedHashMap<String, IndicatorPaper>();
    target
        .indicators(SATISFACTION)
        .filter(row -> row.draft().name() != null)
        .forEach(
            row -> {
              var first = asked.putIfAbsent(Respondents.of(row), row);
              if (first != null) {
                found.tell(
                    target,
                    row.at("name"),
                    row.draft().name(),
                    row.index() + 1,
                    first.index() + 1,
                    row.draft().name());
              }
            });
  }
}
