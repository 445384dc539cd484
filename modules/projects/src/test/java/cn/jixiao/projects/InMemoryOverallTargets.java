package cn.jixiao.projects;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Overall targets as a list. */
class InMemoryOverallTargets extends DepartmentTargetRepository {

  final List<DepartmentTarget> all = new ArrayList<>();
  final List<DepartmentTarget> touched = new ArrayList<>();
  final List<Long> submitted = new ArrayList<>();

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
  List<DepartmentTarget> of(Collection<Long> organizationIds, int year) {
    return all.stream()
        .filter(t -> organizationIds.contains(t.getOrganizationId()) && t.getYear() == year)
        .toList();
  }

  @Override
  List<Long> unitsThatSubmitted(Collection<Long> organizationIds, int year) {
    return submitted;
  }
}
