package cn.jixiao.projects;

import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Organization;
import java.util.Comparator;
import java.util.List;
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

  /** In any state: that nothing of others is offered before it is approved is not left to this. */
  @Override
  List<WrittenIndicator> writtenFor(SuggestionNeed need) {
    return targets.targets.stream()
        .filter(t -> isEarlierOrOfOthers(t, need))
        .filter(t -> unit(t).getRegionPath().equals(need.regionPath()))
        .sorted(Comparator.comparing(PerformanceTarget::year).reversed())
        .flatMap(t -> t.getIndicators().stream().map(row -> written(t, row, need)))
        .toList();
  }

  private static boolean isEarlierOrOfOthers(PerformanceTarget target, SuggestionNeed need) {
    return target.organizationId() == need.unitId()
        ? target.year() < need.year()
        : target.year() <= need.year();
  }

  private WrittenIndicator written(PerformanceTarget target, Indicator row, SuggestionNeed need) {
    return new WrittenIndicator(
        row.draft(),
        target.getId(),
        target.getProject().getCode(),
        target.title(),
        target.getPurpose(),
        target.amount(),
        target.year(),
        target.getState(),
        unit(target).getName(),
        target.organizationId() == need.unitId());
  }

  private Organization unit(PerformanceTarget target) {
    return Stream.of(
            districts.township, districts.otherTownship, districts.sister, districts.farTownship)
        .filter(unit -> unit.getId() == target.organizationId())
        .findFirst()
        .orElseThrow();
  }
}
