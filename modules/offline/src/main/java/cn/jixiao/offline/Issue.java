package cn.jixiao.offline;

import java.util.List;

/** What a workbook started from: a unit, a year and its targets at that time. */
record Issue(String unitCode, long unitId, int year, List<TargetVersion> targets) {

  Issue {
    targets = List.copyOf(targets);
  }
}
