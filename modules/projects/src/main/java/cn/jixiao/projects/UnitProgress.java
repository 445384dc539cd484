package cn.jixiao.projects;

import java.math.BigDecimal;
import java.util.List;

/** How many targets of a unit stand where. */
record UnitProgress(long unitId, String code, String name, String path, Progress progress) {

  static UnitProgress of(Object[] row) {
    return new UnitProgress(
        (Long) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        new Progress(
            number(row[4]),
            number(row[5]),
            number(row[6]),
            number(row[7]),
            number(row[8]),
            row[9] == null ? BigDecimal.ZERO : new BigDecimal(row[9].toString()),
            number(row[10])));
  }

  private static long number(Object counted) {
    return ((Number) counted).longValue();
  }

  static Progress sum(List<UnitProgress> units) {
    return units.stream().map(UnitProgress::progress).reduce(Progress.NONE, Progress::plus);
  }
}
