package cn.jixiao.projects;

import static cn.jixiao.projects.ProgressState.NOT_BEGUN;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * How far the units are with their targets of a year, for those who oversee them: which have not
 * begun, what is on its way, who holds it and how long. Of what a unit has never submitted only the
 * number is told.
 */
@ApplicationScoped
@Transactional
@Retried
public class ProgressService {

  @Inject ProgressRepository progress;
  @Inject CurrentUser user;
  @Inject Clock clock;

  public ProgressPage page(ProgressFilter filter) {
    user.require(ProgressQuery.roles());
    var units = progress.units(user, filter, today());
    var begun = units.stream().filter(it -> it.progress().state() != NOT_BEGUN).count();
    return new ProgressPage(rows(units, filter), units.size(), begun, UnitProgress.sum(units));
  }

  /** The rows alone, for who takes one page after the other. */
  public List<ProgressRow> rows(ProgressFilter filter) {
    user.require(ProgressQuery.roles());
    return rows(progress.units(user, filter, today()), filter);
  }

  private List<ProgressRow> rows(List<UnitProgress> all, ProgressFilter filter) {
    var shown = all.stream().skip(filter.first()).limit(filter.size()).toList();
    var ids = shown.stream().map(UnitProgress::unitId).toList();
    var holders = progress.holders(ids, filter.year());
    var insight = user.scope(Role.DECLARANT, Role.UNIT_HEAD, Role.AUDITOR);
    return shown.stream()
        .map(
            unit ->
                new ProgressRow(
                    unit.unitId(),
                    unit.code(),
                    unit.name(),
                    insight.covers(unit.path()),
                    unit.progress(),
                    holders.getOrDefault(unit.unitId(), List.of())))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), TargetVersions.CHINA);
  }
}
