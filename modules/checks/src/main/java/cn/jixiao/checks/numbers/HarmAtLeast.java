package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** What most likely nobody wants more of is to be at least so much: 事故次数 ≥3次. */
@Catalogued(id = "C16d", severity = Severity.WARN)
class HarmAtLeast implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    Direction.tellOf(target, HarmAtLeast::isWrong, found);
  }

  private static boolean isWrong(IndicatorPaper row) {
    return Direction.isUpward(row)
        && !Directed.isCertainlyBad(row.draft().name())
        && Directed.isBad(row.draft().name());
  }
}
