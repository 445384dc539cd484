package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** What is the better the more there is of it is to be at most so much: 合格率 ≤95%. */
@Catalogued(id = "C16e", severity = Severity.BLOCK)
class GoodAtMost implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    Direction.tellOf(target, GoodAtMost::isWrong, found);
  }

  private static boolean isWrong(IndicatorPaper row) {
    return Direction.isDownward(row) && Directed.isCertainlyGood(row.draft().name());
  }
}
