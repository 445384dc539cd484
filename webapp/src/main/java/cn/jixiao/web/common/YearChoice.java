package cn.jixiao.web.common;

import java.util.ArrayList;
import java.util.List;

/** The years a list offers to be narrowed to. */
public final class YearChoice {

  private static final int YEARS_BACK = 5;

  private YearChoice() {}

  /** The next budget year and those before, and the one that is asked for. */
  public static List<Integer> around(int budgetYear, Integer asked) {
    var years = new ArrayList<Integer>();
    for (var i = 1; i >= -YEARS_BACK; i--) {
      years.add(budgetYear + i);
    }
    if (asked != null && !years.contains(asked)) {
      years.add(asked);
    }
    return years;
  }
}
