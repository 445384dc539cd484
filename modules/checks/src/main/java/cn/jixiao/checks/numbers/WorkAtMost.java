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
    Direction.tellOf(target, WorkAtMost::isWrong, found);
  }

  private static boolean isWrong(IndicatorPaper row) {
    return Direction.isDownward(row)
        && row.is(QUANTITY)
        && Directed.isCountOfWork(row.draft().name());
  }
}
