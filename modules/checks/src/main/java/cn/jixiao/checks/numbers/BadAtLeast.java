package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** What nobody wants more of is to be at least so much: 投诉率 ≥5%, 响应时间 ≥30分钟. */
@Catalogued(id = "C16c", severity = Severity.BLOCK)
class BadAtLeast implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    Direction.tellOf(target, BadAtLeast::isWrong, found);
  }

  private static boolean isWrong(IndicatorPaper row) {
    return Direction.isUpward(row) && Directed.isCertainlyBad(row.draft().name());
  }
}
