package cn.jixiao.checks.meaning;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** Name and purpose speak of different things: 统计经费 spent on 征兵. */
@Catalogued(id = "C10a", severity = Severity.WARN)
class PurposeOffTopic implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var draft = target.draft();
    var named = Topics.in(draft.name());
    var said = Topics.in(draft.purpose());
    if (Topics.conflict(said, named)) {
      found.tell(
          target,
          "purpose",
          draft.purpose(),
          Topics.names(said),
          Topics.names(named),
          draft.name());
    }
  }
}
