package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import cn.jixiao.projects.OtherProject;
import cn.jixiao.projects.TargetDraft;
import java.util.regex.Pattern;

/** The total that part one states (预算总额) is not the sum of the projects' budgets. */
@Catalogued(id = "C41a", severity = Severity.WARN)
class ProjectsDoNotSumUp implements PaperCheck {

  private static final Pattern TOTAL =
      Pattern.compile("(?:预算总额|项目总额|项目预算|项目支出预算|项目支出|项目资金)(?:总额|合计|共计?|为|约|:|\\s)*$");

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    StatedTotal.of(paper, TOTAL, TargetDraft::budget, OtherProject::budget)
        .filter(StatedTotal::differs)
        .ifPresent(
            total ->
                found.tellOverall(
                    "overall.goal",
                    total.seen(),
                    total.printStated(),
                    String.valueOf(paper.projectsInAll()),
                    total.printSum(),
                    total.printDifference()));
  }
}
