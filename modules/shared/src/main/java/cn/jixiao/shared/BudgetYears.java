package cn.jixiao.shared;

/** The years for which there can be a budget here; anything else is a slip of the keyboard. */
public final class BudgetYears {

  private static final int FIRST = 2000;
  private static final int LAST = 2100;

  private BudgetYears() {}

  public static boolean contain(int year) {
    return FIRST <= year && year <= LAST;
  }

  /**
   * Refuses any other year.
   *
   * @param rule its sentence names the first and the last year
   */
  public static void require(int year, Rule rule) {
    if (!contain(year)) {
      throw RuleViolation.at("year", rule, String.valueOf(FIRST), String.valueOf(LAST));
    }
  }
}
