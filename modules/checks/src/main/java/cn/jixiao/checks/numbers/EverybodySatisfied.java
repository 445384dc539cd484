package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** Everybody asked is to be satisfied, which no survey has ever found. */
@Catalogued(id = "C15c", severity = Severity.WARN)
class EverybodySatisfied implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    Rate.in(target)
        .filter(Rate::isSatisfaction)
        .filter(rate -> rate.number().compareTo(Rate.HUNDRED) == 0)
        .filter(rate -> Directed.isCertainlyGood(rate.name()) || !Directed.isBad(rate.name()))
        .forEach(
            rate -> found.tell(target, rate.row().at("value"), rate.written(), rate.written()));
  }
}
