package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import cn.jixiao.projects.OtherProject;
import cn.jixiao.projects.TargetDraft;
import java.util.Optional;
import java.util.regex.Pattern;

/** What part one states of one source of money is not what the projects have of it. */
@Catalogued(id = "C41b", severity = Severity.WARN)
class FundsDoNotSumUp implements PaperCheck {

  private static final Pattern FISCAL = Pattern.compile("(?:财政资金|财政拨款)(?:合计|共计?|为|约|:|\\s)*$");
  private static final Pattern OTHER = Pattern.compile("(?:其他资金|自筹资金)(?:合计|共计?|为|约|:|\\s)*$");

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    tell(StatedTotal.of(paper, FISCAL, TargetDraft::fiscal, OtherProject::fiscal), paper, found);
    tell(StatedTotal.of(paper, OTHER, TargetDraft::other, OtherProject::other), paper, found);
  }

  private static void tell(Optional<StatedTotal> stated, DepartmentPaper paper, Findings found) {
    stated
        .filter(StatedTotal::differs)
        .ifPresent(
            total ->
                found.tellOverall(
                    "overall.goal",
                    total.seen(),
                    total.seen(),
                    String.valueOf(paper.projectsInAll()),
                    total.printSum(),
                    total.printDifference()));
  }
}
