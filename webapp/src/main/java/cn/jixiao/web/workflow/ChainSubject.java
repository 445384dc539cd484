package cn.jixiao.web.workflow;

import cn.jixiao.projects.DepartmentText;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.workflow.BudgetRound;
import cn.jixiao.workflow.ChainFor;

/** For what a region sets a chain of its own. */
public enum ChainSubject {
  EVERYTHING(ChainFor.EVERYTHING),
  TARGET(new ChainFor(PerformanceTarget.KIND, null)),
  FIRST_ROUND(new ChainFor(PerformanceTarget.KIND, BudgetRound.UP1)),
  SECOND_ROUND(new ChainFor(PerformanceTarget.KIND, BudgetRound.UP2)),
  TEXT(new ChainFor(DepartmentText.KIND, null)),
  TEXT_IN_FIRST_ROUND(new ChainFor(DepartmentText.KIND, BudgetRound.UP1)),
  TEXT_IN_SECOND_ROUND(new ChainFor(DepartmentText.KIND, BudgetRound.UP2));

  private final ChainFor what;

  ChainSubject(ChainFor what) {
    this.what = what;
  }

  /** As the chains keep it. */
  ChainFor what() {
    return what;
  }

  static ChainSubject of(ChainFor what) {
    for (var subject : values()) {
      if (subject.what.equals(what)) {
        return subject;
      }
    }
    return EVERYTHING;
  }
}
