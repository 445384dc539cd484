package cn.jixiao.projects;

import static java.util.stream.Collectors.toSet;

import cn.jixiao.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;

/** Puts in force what was approved, or adopts the adjustment of what is, and tells of that. */
@ApplicationScoped
class Enactment {

  @Inject TargetRepository targets;
  @Inject TargetVersions versions;
  @Inject Event<DomainEvent> events;

  void putInForce(PerformanceTarget target) {
    var adjustment = target.adjustment();
    adjustment.ifPresentOrElse(target::adopt, target::seal);
    versions.comeIntoForce(target);
    adjustment.ifPresent(adopted -> events.fire(new AdjustmentAdopted(target)));
  }

  /** The same of part one; a target that an adjustment links may have been discarded since. */
  void putInForce(DepartmentTarget partOne, String unitName) {
    var adjustment = partOne.adjustment();
    partOne.approve(adjustment.isPresent() ? targetsOf(partOne) : Set.of());
    adjustment.ifPresent(adopted -> events.fire(new AdjustmentAdopted(partOne, unitName)));
  }

  private Set<Long> targetsOf(DepartmentTarget partOne) {
    return targets.ofUnit(partOne.getOrganizationId(), partOne.getYear()).stream()
        .map(PerformanceTarget::getId)
        .collect(toSet());
  }
}
