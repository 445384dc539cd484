package cn.jixiao.projects;

import cn.jixiao.organizations.Names;
import cn.jixiao.workflow.BudgetRound;
import java.math.BigDecimal;

/**
 * A unit with its control figures of a year.
 *
 * @param approved how many of its targets passed the first round
 * @param waiting how many others there are that have not
 * @param declared what those that passed declared, in 元
 * @param total what the unit may have; null where nothing was issued
 */
public record FiguresRow(
    long unitId,
    String code,
    String name,
    BudgetRound round,
    long approved,
    long waiting,
    BigDecimal declared,
    BigDecimal total) {

  /** Under the name with which the year began. */
  static FiguresRow of(Object[] row, int year) {
    var total = (BigDecimal) row[3];
    return new FiguresRow(
        (Long) row[0],
        (String) row[1],
        Names.in(year, (String) row[2], (String) row[4]),
        UnitFigures.round(total != null, number(row[8]), number(row[9])),
        number(row[5]),
        number(row[6]),
        row[7] == null ? BigDecimal.ZERO : new BigDecimal(row[7].toString()),
        total);
  }

  private static long number(Object counted) {
    return ((Number) counted).longValue();
  }

  /** How much more than declared the unit may have; null where nothing was issued. */
  public BigDecimal difference() {
    return total == null ? null : total.subtract(declared);
  }
}
