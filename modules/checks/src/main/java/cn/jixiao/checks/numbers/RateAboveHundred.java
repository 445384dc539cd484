package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.ValueOperator;

/** A part that is more than the whole: 合格率 ≥120%, or >100%. What grows may be more. */
@Catalogued(id = "C15a", severity = Severity.WARN)
class RateAboveHundred implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    Rate.in(target)
        .filter(rate -> isTooMuch(rate) && !rate.mayExceed())
        .forEach(
            rate ->
                found.tell(
                    target, rate.row().at("value"), rate.written(), rate.name(), rate.written()));
  }

  private static boolean isTooMuch(Rate rate) {
    var more = rate.number().compareTo(Rate.HUNDRED);
    return rate.row().value().getUnit() != null
        && (more > 0 || (more == 0 && rate.operator() == ValueOperator.GT));
  }
}
