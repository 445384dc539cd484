package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import cn.jixiao.indicators.WrittenForms;
import java.util.regex.Pattern;

/** Part one states another number of projects (安排项目6个) than stand in the text. */
@Catalogued(id = "C41c", severity = Severity.WARN)
class ProjectsMiscounted implements PaperCheck {

  private static final Pattern COUNT =
      Pattern.compile("(?:安排|设置|编制|申报|共有?)(?:预算)?项目\\s?(\\d{1,3})\\s?个(?!村|行政村)");

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var goal = paper.overall().goal();
    if (goal == null || paper.targets().isEmpty() || !paper.isShownWhole()) {
      return;
    }
    var stated = COUNT.matcher(WrittenForms.fold(goal));
    var count = String.valueOf(paper.projectsInAll());
    if (stated.find() && !stated.group(1).equals(count)) {
      found.tellOverall("overall.goal", stated.group(), stated.group(1), count);
    }
  }
}
