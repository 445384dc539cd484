package cn.jixiao.checks.basis;

import static cn.jixiao.indicators.IndicatorCategory.SATISFACTION;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.regex.Pattern;

/** Neither description nor basis says how satisfaction will be found out. */
@Catalogued(id = "C27b", severity = Severity.HINT)
class SurveyNotNamed implements TargetCheck {

  private static final Pattern SURVEY =
      Pattern.compile("问卷|调查|访|入户|抽查|考评|测评|评议|抽样|电话|评价|评分|打分|扫码|答卷|座谈|投票|表决|征询|征求|意见|随机|民调|受访");

  @Override
  public void look(TargetPaper target, Findings found) {
    target
        .indicators(SATISFACTION)
        .filter(row -> row.draft().name() != null && row.draft().description() != null)
        .filter(row -> !SURVEY.matcher(row.draft().description() + row.draft().basis()).find())
        .forEach(
            row ->
                found.tell(
                    target,
                    row.at("description"),
                    row.draft().description(),
                    row.index() + 1,
                    row.draft().name()));
  }
}
