package cn.jixiao.projects;

import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.Predecessor;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was written before, taken from targets in memory, for tests: every row there is. */
class InMemorySuggestions extends SuggestionRepository {

  private final Districts districts;
  private final InMemoryTargets targets;

  InMemorySuggestions(Districts districts, InMemoryTargets targets) {
    this.districts = districts;
    this.targets = targets;
  }

  @Override
  PerformanceTarget target(long targetId) {
    return targets.get(targetId);
  }

  @Override
  List<WrittenIndicator> ownPast(SuggestionNeed need, List<Predecessor> predecessors) {
    return written(need, t -> t.year() < need.year() && isPast(t, need.unitId(), predecessors));
  }

  private static boolean isPast(PerformanceTarget t, long unitId, List<Predecessor> predecessors) {
    return t.organizationId() == unitId
        || predecessors.stream()
            .anyMatch(it -> it.organizationId() == t.organizationId() && t.year() < it.until());
  }

  /** In any state: that nothing of others is offered before it is approved is not left to this. */
  @Override
  List<WrittenIndicator> neighbours(SuggestionNeed need) {
    return written(need, t -> t.organizationId() != need.unitId() && t.year() <= need.year());
  }

  private List<WrittenIndicator> written(SuggestionNeed need, Predicate<PerformanceTarget> asked) {
    return targets.targets.stream()
        .filter(asked)
        .filter(t -> unit(t).getRegionPath().equals(need.regionPath()))
        .sorted(Comparator.comparing(PerformanceTarget::year).reversed())
        .flatMap(t -> t.getIndicators().stream().map(row -> written(t, row)))
        .toList();
  }

  private WrittenIndicator written(PerformanceTarget target, Indicator row) {
    return new WrittenIndicator(
        row.draft(),
        target.getId(),
        target.getProject().getCode(),
        target.title(),
        target.getPurpose(),
        target.amount(),
        target.year(),
        target.getState(),
        unit(target).getName());
  }

  private Organization unit(PerformanceTarget target) {
    return Stream.of(
            districts.township, districts.otherTownship, districts.sister, districts.farTownship)
        .filter(unit -> unit.getId() == target.organizationId())
        .findFirst()
        .orElseThrow();
  }
}
