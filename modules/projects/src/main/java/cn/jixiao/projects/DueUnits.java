package cn.jixiao.projects;

import cn.jixiao.organizations.Scope;
import cn.jixiao.shared.Retried;
import cn.jixiao.workflow.BudgetRound;
import cn.jixiao.workflow.PressingSchedules;
import cn.jixiao.workflow.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which units have to submit something by a day that comes soon or has gone by, for what the system
 * does of its own accord.
 */
@ApplicationScoped
@Transactional
@Retried
public class DueUnits {

  /** What a unit has to submit; the others are the bureau's. */
  private static final Set<BudgetRound> UPWARD = Set.of(BudgetRound.UP1, BudgetRound.UP2);

  @Inject ProgressRepository progress;
  @Inject PressingSchedules schedules;

  /** Of all years whose rounds end these days. */
  public List<DueUnit> on(LocalDate today) {
    return schedules.on(today).entrySet().stream()
        .flatMap(year -> of(year.getKey(), year.getValue(), today))
        .toList();
  }

  private Stream<DueUnit> of(int year, Schedule schedule, LocalDate today) {
    return progress.units(Scope.EVERYWHERE, ProgressFilter.ofAll(year), today).stream()
        .map(unit -> unit.by(schedule))
        .filter(unit -> unit.deadline() != null && UPWARD.contains(unit.deadline().getRound()))
        .filter(unit -> unit.deadline().isOver(today) || unit.deadline().isSoon(today))
        .map(unit -> new DueUnit(unit.unitId(), unit.path(), unit.name(), unit.deadline()));
  }
}
