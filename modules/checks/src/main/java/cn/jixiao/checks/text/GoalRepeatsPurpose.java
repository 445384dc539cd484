package cn.jixiao.checks.text;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.Wording;

/** A goal is the purpose once more: it says what the money goes to, not what is to be reached. */
@Catalogued(
    id = "C09a",
    severity = Severity.WARN,
    limits = {"length=8", "share=0.70"})
class GoalRepeatsPurpose implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var purpose = Wording.bare(target.draft().purpose());
    var length = found.limit("length").intValue();
    if (purpose.length() < length) {
      return;
    }
    var share = found.limit("share").doubleValue();
    var goals = target.draft().goals();
    for (var i = 0; i < goals.size(); i++) {
      var goal = Wording.bare(goals.get(i));
      var repeated = goal.length() >= length && purpose.contains(goal);
      if (repeated || goal.contains(purpose) && purpose.length() >= share * goal.length()) {
        found.tell(target, "goals[" + i + "]", goals.get(i), i + 1);
      }
    }
  }
}
