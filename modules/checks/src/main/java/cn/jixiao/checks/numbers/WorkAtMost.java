package cn.jixiao.checks.numbers;

import static cn.jixiao.indicators.IndicatorCategory.QUANTITY;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** Work done is to be at most so much: 培训人数 ≤200人. Of some things one keeps few on purpose. */
@Catalogued(id = "C16f", severity = Severity.WARN)
class WorkAtMost implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    target.indicators().stream()
        .filter(WorkAtMost::isWrong)
        .forEach(
            row ->
                found.tell(
                    target,
                    Direction.turned(row),
                    row.at("value"),
                    row.value().getWritten(),
                    row.draft().name(),
                    Direction.turned(row).text()));
  }

  private static boolean isWrong(IndicatorPaper row) {
    return Direction.isDownward(row)
        && row.is(QUANTITY)
        && Directed.isCountOfWork(row.draft().name());
  }
}
