package cn.jixiao.checks.plan;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** Each quarter's own share instead of all until then: 25/25/25/25 for 25/50/75/100. */
@Catalogued(id = "C05e", severity = Severity.BLOCK)
class PlanNotCumulative implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var plan = Plan.of(target);
    if (plan.isWhole() && plan.isOfShares()) {
      found.tell(target, "plan", plan.print(), plan.print(), cumulative(plan));
    }
  }

  private static String cumulative(Plan plan) {
    var sums = new ArrayList<BigDecimal>();
    var sum = BigDecimal.ZERO;
    for (var percent : plan.percents()) {
      sum = sum.add(percent);
      sums.add(sum);
    }
    return sums.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("/"));
  }
}
