package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import cn.jixiao.projects.TargetDraft;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What part one states of one source of money is not what the projects have of it. */
@Catalogued(id = "C41b", severity = Severity.WARN)
class FundsDoNotSumUp implements PaperCheck {

  private static final Pattern FISCAL = Pattern.compile("(?:财政资金|财政拨款)(?:合计|共计?|为|约|:|\\s)*$");
  private static final Pattern OTHER = Pattern.compile("(?:其他资金|自筹资金)(?:合计|共计?|为|约|:|\\s)*$");

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    look(paper, FISCAL, TargetDraft::fiscal, found);
    look(paper, OTHER, TargetDraft::other, found);
  }

  private static void look(
      DepartmentPaper paper,
      Pattern label,
      Function<TargetDraft, BigDecimal> amount,
      Findings found) {
    StatedTotal.of(paper, label, amount)
        .filter(StatedTotal::differs)
        .ifPresent(
            total ->
                found.tellOverall(
                    "overall.goal",
                    total.seen(),
                    total.seen(),
                    String.valueOf(paper.targets().size()),
                    total.printSum(),
                    total.printDifference()));
  }
}
