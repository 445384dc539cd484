package cn.jixiao.checks.plan;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.math.BigDecimal;

/** A share below nothing or above everything. */
@Catalogued(id = "C05b", severity = Severity.BLOCK)
class PercentImpossible implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    target.draft().plan().stream()
        .filter(checkpoint -> checkpoint.percent() != null && isImpossible(checkpoint.percent()))
        .findFirst()
        .ifPresent(
            checkpoint ->
                found.tell(
                    target,
                    "plan",
                    Plan.of(target).print(),
                    checkpoint.label(),
                    Plan.plain(checkpoint.percent()).toPlainString()));
  }

  private static boolean isImpossible(BigDecimal percent) {
    return percent.signum() < 0 || percent.compareTo(Plan.HUNDRED) > 0;
  }
}
