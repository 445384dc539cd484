package cn.jixiao.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Versions as a list, for tests. */
class InMemoryVersions extends TargetVersionRepository {

  final List<TargetVersion> all = new ArrayList<>();
  final List<DepartmentVersion> ofPartOne = new ArrayList<>();

  @Override
  void add(TargetVersion version) {
    all.add(version);
  }

  @Override
  void add(DepartmentVersion version) {
    ofPartOne.add(version);
  }

  @Override
  List<DepartmentVersion> of(DepartmentTarget target) {
    return ofPartOne.stream()
        .sorted(Comparator.comparing(DepartmentVersion::getSubmittedAt).reversed())
        .toList();
  }

  @Override
  void write() {
    // nothing is kept back here
  }

  @Override
  void freezeLatest(PerformanceTarget target, long submissionId, String by, Instant at) {
    findLatest(List.of(target)).forEach(version -> version.freeze(submissionId));
  }

  @Override
  void putInForce(PerformanceTarget target, LocalDate day) {
    findLatest(List.of(target)).forEach(version -> version.comeIntoForce(day));
  }

  @Override
  Optional<TargetVersion> findInForce(PerformanceTarget target, LocalDate day) {
    return of(target, false)
        .filter(it -> it.getInForceFrom() != null && !it.getInForceFrom().isAfter(day))
        .findFirst();
  }

  @Override
  List<TargetVersion> findLatest(Collection<PerformanceTarget> targets) {
    return targets.stream().flatMap(target -> of(target, true).limit(1)).toList();
  }

  @Override
  List<TargetVersion> findFrozen(Collection<PerformanceTarget> targets) {
    return targets.stream().flatMap(target -> of(target, false)).toList();
  }

  @Override
  List<VersionRow> rows(PerformanceTarget target, boolean days) {
    return of(target, days)
        .map(
            v ->
                new VersionRow(
                    v.getNumber(),
                    v.isFrozen(),
                    v.getDay(),
                    v.getChangedAt(),
                    v.getChangedBy(),
                    null,
                    v.getInForceFrom(),
                    null,
                    null))
        .toList();
  }

  @Override
  Optional<TargetVersion> find(PerformanceTarget target, int number) {
    return of(target, true).filter(version -> version.getNumber() == number).findFirst();
  }

  @Override
  Optional<TargetVersion> findAsOf(PerformanceTarget target, LocalDate day, boolean days) {
    return of(target, days).filter(version -> !version.getDay().isAfter(day)).findFirst();
  }

  /** The latest first. */
  private Stream<TargetVersion> of(PerformanceTarget target, boolean days) {
    return all.stream()
        .filter(version -> version.targetId() == target.getId())
        .filter(version -> days || version.isFrozen())
        .sorted(Comparator.comparingInt(TargetVersion::getNumber).reversed());
  }
}
