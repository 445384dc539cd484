package cn.jixiao.checks.text;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.Wording;

/** Not one goal names a number or a date (细化量化, 财预〔2015〕88号). */
@Catalogued(id = "C09c", severity = Severity.WARN)
class GoalsWithoutNumber implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var goals = target.draft().goals();
    if (!goals.isEmpty() && goals.stream().noneMatch(Wording::saysNumber)) {
      found.tell(target, "goals", Wording.excerpt(goals.get(0)), goals.size());
    }
  }
}
