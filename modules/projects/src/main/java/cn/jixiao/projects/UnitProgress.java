package cn.jixiao.projects;

import cn.jixiao.organizations.Names;
import java.math.BigDecimal;
import java.util.List;

/** How many targets of a unit stand where. */
record UnitProgress(long unitId, String code, String name, String path, Progress progress) {

  /** Under the name with which the year began. */
  static UnitProgress of(Object[] row, int year) {
    return new UnitProgress(
        (Long) row[0],
        (String) row[1],
        Names.in(year, (String) row[2], (String) row[4]),
        (String) row[3],
        new Progress(
            number(row[5]),
            number(row[6]),
            number(row[7]),
            number(row[8]),
            number(row[9]),
            row[10] == null ? BigDecimal.ZERO : new BigDecimal(row[10].toString()),
            number(row[11])));
  }

  private static long number(Object counted) {
    return ((Number) counted).longValue();
  }

  static Progress sum(List<UnitProgress> units) {
    return units.stream().map(UnitProgress::progress).reduce(Progress.NONE, Progress::plus);
  }
}
