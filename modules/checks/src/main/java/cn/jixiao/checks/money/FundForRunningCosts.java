package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.regex.Pattern;

/** Money of a government fund (政府性基金), which has its own purposes, for the running of an organ. */
@Catalogued(id = "C39a", severity = Severity.WARN)
class FundForRunningCosts implements TargetCheck {

  private static final String FUND = "政府性基金";
  private static final Pattern RUNNING =
      Pattern.compile("运转经费|运转补助|办公经费|办公费|公用经费|人员经费|工资|日常运转|日常办公|机关运行");

  @Override
  public void look(TargetPaper target, Findings found) {
    var name = target.draft().name();
    var purpose = target.draft().purpose();
    if (name == null || purpose == null || !purpose.contains(FUND)) {
      return;
    }
    var running = RUNNING.matcher(name + "。" + purpose);
    if (running.find()) {
      found.tell(target, "purpose", FUND, running.group());
    }
  }
}
