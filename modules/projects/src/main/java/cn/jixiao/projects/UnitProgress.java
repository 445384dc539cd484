package cn.jixiao.projects;

import cn.jixiao.organizations.Names;
import cn.jixiao.workflow.BudgetRound;
import cn.jixiao.workflow.RoundDeadline;
import cn.jixiao.workflow.Schedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How many targets of a unit stand where, and until when more is to be done.
 *
 * @param round the round of the budget in which the unit is
 * @param deadline of the round towards which it is on its way; null where none is set
 */
record UnitProgress(
    long unitId,
    String code,
    String name,
    String path,
    Progress progress,
    BudgetRound round,
    RoundDeadline deadline) {

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
            number(row[11])),
        UnitFigures.round(number(row[12]) > 0, number(row[13]), number(row[14])),
        null);
  }

  private static long number(Object counted) {
    return ((Number) counted).longValue();
  }

  /** The same with the day until which more is to be done. */
  UnitProgress by(Schedule schedule) {
    var awaited = awaited();
    return new UnitProgress(
        unitId,
        code,
        name,
        path,
        progress,
        round,
        awaited == null ? null : schedule.of(path, awaited).orElse(null));
  }

  /**
   * Which round is to be ended next: as long as something was not submitted, the first; null where
   * nothing is left to be done.
   */
  private BudgetRound awaited() {
    return switch (progress.state()) {
      case NOT_BEGUN, WRITING, RETURNED -> BudgetRound.UP1;
      case SUBMITTED -> BudgetRound.DOWN1;
      case APPROVED -> round.next();
      case STOPPED -> null;
    };
  }

  /** Null where nothing presses. */
  Timing timing(LocalDate today) {
    if (progress.late() > 0 || deadline != null && deadline.isOver(today)) {
      return Timing.LATE;
    }
    return deadline != null && deadline.isSoon(today) ? Timing.SOON : null;
  }

  static Progress sum(List<UnitProgress> units) {
    return units.stream().map(UnitProgress::progress).reduce(Progress.NONE, Progress::plus);
  }
}
