package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.UNKNOWN_TARGET;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Projects and targets as lists, for tests. */
class InMemoryTargets extends TargetRepository {

  final List<BudgetProject> projects = new ArrayList<>();
  final List<PerformanceTarget> targets = new ArrayList<>();
  final List<PerformanceTarget> touched = new ArrayList<>();

  /** The codes of units by their ids. */
  final Map<Long, String> codes = new HashMap<>();

  /** The departments of units by their ids. */
  final Map<Long, Long> departments = new HashMap<>();

  /** The units that have a part one, with its year. */
  Function<Integer, Set<Long>> unitsWithPartOne = year -> Set.of();

  @Override
  void add(BudgetProject project) {
    projects.add(project);
  }

  @Override
  void add(PerformanceTarget target) {
    targets.add(target);
  }

  @Override
  PerformanceTarget get(long targetId) {
    return targets.stream()
        .filter(target -> target.getId() == targetId)
        .findFirst()
        .orElseThrow(() -> new RuleViolation(UNKNOWN_TARGET));
  }

  @Override
  void touch(PerformanceTarget target) {
    touched.add(target);
    Versions.grow(target);
  }

  @Override
  void write() {
    // nothing is kept back here
  }

  @Override
  void remove(PerformanceTarget target) {
    targets.remove(target);
  }

  @Override
  void removeIfUnused(BudgetProject project) {
    if (targets.stream().noneMatch(target -> target.getProject() == project)) {
      projects.remove(project);
    }
  }

  @Override
  List<BudgetProject> findProjects(Collection<String> identities) {
    return projects.stream().filter(p -> identities.contains(p.getIdentity())).toList();
  }

  @Override
  List<PerformanceTarget> findTargets(Collection<BudgetProject> ofProjects, int year) {
    return targets.stream()
        .filter(t -> t.year() == year && ofProjects.contains(t.getProject()))
        .toList();
  }

  @Override
  List<String> findNames(long unitId, int year) {
    return ofUnit(unitId, year).stream().map(PerformanceTarget::title).toList();
  }

  @Override
  List<PerformanceTarget> ofUnit(long unitId, int year) {
    return targets.stream().filter(t -> t.organizationId() == unitId && t.year() == year).toList();
  }

  @Override
  List<PerformanceTarget> findAlike(
      long unitId, int year, Collection<String> codes, Collection<String> names) {
    return ofUnit(unitId, year).stream()
        .filter(t -> codes.contains(t.getProject().getCode()) || names.contains(t.title()))
        .toList();
  }

  @Override
  List<PerformanceTarget> printed(CurrentUser user, String code, int year) {
    return targets.stream()
        .filter(t -> t.year() == year && code.equals(codes.get(t.organizationId())))
        .filter(t -> t.getState() != TargetState.STOPPED)
        .filter(t -> isSeen(user, t))
        .toList();
  }

  @Override
  List<PerformanceTarget> ofUnits(Collection<Long> unitIds, int year) {
    return unitIds.stream()
        .flatMap(unitId -> ofUnit(unitId, year).stream())
        .filter(t -> t.getState() != TargetState.STOPPED)
        .toList();
  }

  @Override
  List<OtherProject> alongside(CurrentUser user, Organization unit, int year) {
    var writing = unitsWithPartOne.apply(year);
    return targets.stream()
        .filter(t -> t.year() == year)
        .filter(t -> unit.getParentId().equals(departments.get(t.organizationId())))
        .filter(
            t ->
                t.organizationId() == unit.getId()
                    ? !isSeen(user, t)
                    : !writing.contains(t.organizationId()))
        .map(t -> otherProject(t.draft(), isSeen(user, t)))
        .toList();
  }

  private static OtherProject otherProject(TargetDraft draft, boolean seen) {
    return new OtherProject(draft.name(), draft.budget(), draft.fiscal(), draft.other(), seen);
  }

  private static boolean isSeen(CurrentUser user, PerformanceTarget target) {
    return user.mayAny(target.organizationId(), Role.insight())
        || target.wasSubmitted() && user.mayAny(target.organizationId(), Role.bureau());
  }
}
