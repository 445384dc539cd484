package cn.jixiao.checks.meaning;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** A goal speaks of something that neither name nor purpose has to do with. */
@Catalogued(id = "C10b", severity = Severity.WARN)
class GoalOffTopic implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var about = Topics.of(target);
    var goals = target.draft().goals();
    for (var i = 0; i < goals.size(); i++) {
      var said = Topics.in(goals.get(i));
      if (Topics.conflict(said, about)) {
        found.tell(
            target, "goals[" + i + "]", goals.get(i), Topics.names(said), Topics.names(about));
      }
    }
  }
}
