package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.ValueOperator;

/** ≥100% of a part: more cannot be, so that = is meant. */
@Catalogued(id = "C15b", severity = Severity.WARN)
class AtLeastHundred implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    Rate.in(target)
        .filter(rate -> rate.number().compareTo(Rate.HUNDRED) == 0)
        .filter(rate -> rate.operator() == ValueOperator.GE)
        .filter(rate -> !rate.isSatisfaction() && !rate.mayExceed())
        .forEach(
            rate ->
                found.tell(
                    target,
                    new Repair(rate.row().at("value"), "=100%"),
                    rate.row().at("value"),
                    rate.written(),
                    rate.name()));
  }
}
