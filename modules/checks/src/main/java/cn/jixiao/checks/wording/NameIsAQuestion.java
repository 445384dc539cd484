package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.regex.Pattern;

/** A question for a name: 是否按时完成. */
@Catalogued(id = "C13b", severity = Severity.WARN)
class NameIsAQuestion implements TargetCheck {

  private static final Pattern QUESTION = Pattern.compile("是否|能否|可否|有无|[?？]|[吗么]$");

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      var name = row.draft().name();
      if (name != null && QUESTION.matcher(name).find()) {
        found.tell(target, row.at("name"), name, name);
      }
    }
  }
}
