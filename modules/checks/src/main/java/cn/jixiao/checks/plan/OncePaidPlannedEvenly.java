package cn.jixiao.checks.plan;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.WordList;
import java.util.List;

/**
 * What is paid once, such as arrears or a compensation, is planned in equal parts over the year.
 */
@Catalogued(id = "C06d", severity = Severity.WARN)
class OncePaidPlannedEvenly implements TargetCheck {

  private static final List<String> ONCE =
      WordList.beside(OncePaidPlannedEvenly.class, "paid-once.txt");

  @Override
  public void look(TargetPaper target, Findings found) {
    var plan = Plan.of(target);
    var name = target.draft().name();
    if (name == null || !plan.isEven()) {
      return;
    }
    ONCE.stream()
        .filter(name::contains)
        .findFirst()
        .ifPresent(once -> found.tell(target, "plan", plan.print(), once, plan.print()));
  }
}
