package cn.jixiao.web.projects;

import cn.jixiao.shared.RuleViolation;
import cn.jixiao.web.common.PageRule;

/** A budget year as it is typed. */
final class Years {

  private Years() {}

  static int read(String typed) {
    var year = Typed.text(typed);
    if (year == null || !year.matches("[0-9]{4}")) {
      throw RuleViolation.at("year", PageRule.YEAR_UNREADABLE, year == null ? "" : year);
    }
    return Integer.parseInt(year);
  }
}
