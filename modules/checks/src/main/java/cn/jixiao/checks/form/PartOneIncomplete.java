package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;

/** Part one is there, but one of its three chapters is not. */
@Catalogued(id = "C34c", severity = Severity.WARN)
class PartOneIncomplete implements PaperCheck {

  private enum Chapter {
    GOAL("一、总体绩效目标"),
    SUB_TARGETS("二、分项绩效目标"),
    MEASURES("三、工作保障措施");

    private final String heading;

    Chapter(String heading) {
      this.heading = heading;
    }
  }

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var overall = paper.overall();
    if (overall.isEmpty()) {
      return;
    }
    tellIf(overall.goal() == null || overall.goal().isBlank(), "goal", Chapter.GOAL, found);
    tellIf(overall.subTargets().isEmpty(), "subTargets", Chapter.SUB_TARGETS, found);
    tellIf(overall.measures().isEmpty(), "measures", Chapter.MEASURES, found);
  }

  private static void tellIf(boolean missing, String part, Chapter chapter, Findings found) {
    if (missing) {
      found.tellOverall("overall." + part, null, chapter.heading);
    }
  }
}
