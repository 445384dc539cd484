package cn.jixiao.workflow;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** When rounds usually end where nobody has set anything yet: a beginning to change, never kept. */
final class UsualSchedule {

  private UsualSchedule() {}

  /**
   * The draft goes to the congress at least thirty days before its session at the turn of the year
   * (预算法 §44); what it approves reaches the units within 35 days (§52).
   */
  static Map<BudgetRound, LocalDate> of(int year) {
    var days = new EnumMap<BudgetRound, LocalDate>(BudgetRound.class);
    days.put(BudgetRound.UP1, LocalDate.of(year - 1, 10, 31));
    days.put(BudgetRound.DOWN1, LocalDate.of(year - 1, 11, 30));
    days.put(BudgetRound.UP2, LocalDate.of(year - 1, 12, 20));
    days.put(BudgetRound.DOWN2, LocalDate.of(year, 2, 20));
    return days;
  }
}
