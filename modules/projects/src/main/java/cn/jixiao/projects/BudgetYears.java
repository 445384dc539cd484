package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.YEAR_OUT_OF_RANGE;

import cn.jixiao.shared.RuleViolation;

/** The years for which there can be a budget here; anything else is a slip of the keyboard. */
final class BudgetYears {

  private static final int FIRST = 2000;
  private static final int LAST = 2100;

  private BudgetYears() {}

  static void requireReasonable(int year) {
    if (year < FIRST || year > LAST) {
      throw RuleViolation.at(
          "year", YEAR_OUT_OF_RANGE, String.valueOf(FIRST), String.valueOf(LAST));
    }
  }
}
