package cn.jixiao.projects;

import static cn.jixiao.projects.ProgressState.NOT_BEGUN;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.Retried;
import cn.jixiao.workflow.ScheduleService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the units are with their targets of a year, for those who oversee them: which have not
 * begun, what is on its way, who holds it and how long, and which are not in time. Of what a unit
 * has never submitted only the number is told.
 */
@ApplicationScoped
@Transactional
@Retried
public class ProgressService {

  /** Of how many units the database is asked at once who holds what. */
  private static final int AT_ONCE = 1000;

  @Inject ProgressRepository progress;
  @Inject ScheduleService schedules;
  @Inject CurrentUser user;
  @Inject Clock clock;

  public ProgressPage page(ProgressFilter filter) {
    user.require(OverseenUnits.roles());
    var units = units(filter);
    var begun = units.stream().filter(it -> it.progress().state() != NOT_BEGUN).count();
    var shown = units.stream().skip(filter.first()).limit(filter.size()).toList();
    return new ProgressPage(
        rows(shown, filter.year()),
        units.size(),
        begun,
        count(units, Timing.LATE),
        count(units, Timing.SOON),
        UnitProgress.sum(units));
  }

  /** All rows as they stand at one moment, whatever page the filter asks for. */
  public List<ProgressRow> rows(ProgressFilter filter) {
    user.require(OverseenUnits.roles());
    return rows(units(filter), filter.year());
  }

  private List<UnitProgress> units(ProgressFilter filter) {
    var schedule = schedules.ofYear(filter.year());
    return progress.units(user.scope(OverseenUnits.roles()), filter, today()).stream()
        .map(unit -> unit.by(schedule))
        .filter(unit -> filter.timing() == null || unit.timing(today()) == filter.timing())
        .toList();
  }

  private long count(List<UnitProgress> units, Timing timing) {
    return units.stream().filter(unit -> unit.timing(today()) == timing).count();
  }

  private List<ProgressRow> rows(List<UnitProgress> units, int year) {
    var holders = holders(units.stream().map(UnitProgress::unitId).toList(), year);
    var insight = user.scope(Role.insight());
    return units.stream()
        .map(
            unit ->
                new ProgressRow(
                    unit.unitId(),
                    unit.code(),
                    unit.name(),
                    insight.covers(unit.path()),
                    unit.progress(),
                    unit.deadline(),
                    unit.timing(today()),
                    holders.getOrDefault(unit.unitId(), List.of())))
        .toList();
  }

  private Map<Long, List<Holder>> holders(List<Long> unitIds, int year) {
    var holders = new HashMap<Long, List<Holder>>();
    for (var first = 0; first < unitIds.size(); first += AT_ONCE) {
      var end = Math.min(first + AT_ONCE, unitIds.size());
      holders.putAll(progress.holders(unitIds.subList(first, end), year));
    }
    return holders;
  }

  private LocalDate today() {
    return ChinaTime.dayOf(clock.instant());
  }
}
