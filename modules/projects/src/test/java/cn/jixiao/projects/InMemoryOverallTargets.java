package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Overall targets as a list. */
class InMemoryOverallTargets extends DepartmentTargetRepository {

  private final InMemoryTargets targets;
  final List<DepartmentTarget> all = new ArrayList<>();
  final List<DepartmentTarget> touched = new ArrayList<>();
  final List<Long> submitted = new ArrayList<>();

  InMemoryOverallTargets(InMemoryTargets targets) {
    this.targets = targets;
  }

  /** Those that have one for the year. */
  Set<Long> units(int year) {
    return all.stream()
        .filter(target -> target.getYear() == year)
        .map(DepartmentTarget::getOrganizationId)
        .collect(Collectors.toSet());
  }

  @Override
  void add(DepartmentTarget target) {
    all.add(target);
  }

  @Override
  void remove(DepartmentTarget target) {
    all.remove(target);
  }

  @Override
  void touch(DepartmentTarget target) {
    touched.add(target);
    Versions.grow(target);
  }

  @Override
  void write() {
    // nothing is kept back here
  }

  @Override
  Optional<DepartmentTarget> find(long departmentTargetId) {
    return all.stream().filter(target -> target.getId() == departmentTargetId).findFirst();
  }

  @Override
  List<DepartmentTarget> of(Collection<Long> organizationIds, int year) {
    return all.stream()
        .filter(t -> organizationIds.contains(t.getOrganizationId()) && t.getYear() == year)
        .toList();
  }

  @Override
  boolean isAnyBelow(Long departmentId, int year) {
    return units(year).stream().anyMatch(it -> departmentId.equals(targets.departments.get(it)));
  }

  @Override
  List<ProjectRow> projects(CurrentUser user, String unitCode, int year) {
    return targets.targets.stream()
        .filter(target -> target.year() == year)
        .filter(target -> user.mayAny(target.organizationId(), Role.values()))
        .map(t -> new ProjectRow(t.getId(), t.getProject().getCode(), t.title(), t.amount()))
        .toList();
  }

  @Override
  List<Long> unitsThatSubmitted(Collection<Long> organizationIds, int year) {
    return submitted;
  }
}
