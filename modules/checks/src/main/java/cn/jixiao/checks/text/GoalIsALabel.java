package cn.jixiao.checks.text;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.Wording;
import cn.jixiao.checks.Words;
import java.util.regex.Pattern;

/** A goal is only a heading: 幸福指数, 满意度, 完成时间. Nobody can say whether it was reached. */
@Catalogued(id = "C09b", severity = Severity.WARN, limits = "length=10")
class GoalIsALabel implements TargetCheck {

  private static final Words ACTS = Words.beside(GoalIsALabel.class, "acts.txt");
  private static final Pattern HEADING =
      Pattern.compile(
          "^(?:目标)?\\d?(?:项目|工程|工作)?(?:完成|资金|经费|拨付|发放|建设|竣工|实施|使用|服务)*"
              + "(?:时间|时限|日期|使用|情况|质量|数量|成本|效益|效果|满意度|指数|标准|进度|运转|运行)$");
  private static final Pattern HANGING_VERB = Pattern.compile("^.{0,4}(?:提升|提高|改善|增强|发展|推进)$");

  @Override
  public void look(TargetPaper target, Findings found) {
    var goals = target.draft().goals();
    for (var i = 0; i < goals.size(); i++) {
      if (isLabel(goals.get(i), found.limit("length").intValue())) {
        found.tell(target, "goals[" + i + "]", goals.get(i), goals.get(i));
      }
    }
  }

  private static boolean isLabel(String goal, int length) {
    var bare = Wording.bare(goal);
    if (bare.isEmpty() || bare.length() > length || Wording.saysNumber(goal)) {
      return false;
    }
    return !ACTS.areIn(bare) || HEADING.matcher(bare).find() || HANGING_VERB.matcher(bare).find();
  }
}
