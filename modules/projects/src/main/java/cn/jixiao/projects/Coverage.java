package cn.jixiao.projects;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which projects of a unit serve which of its sub-targets in a year, and what is left out on either
 * side.
 */
public record Coverage(List<Field> subTargets, List<ProjectRow> projects) {

  /**
   * A sub-target.
   *
   * @param targetIds the performance targets that serve it
   */
  public record Field(long subTargetId, String number, String title, Set<Long> targetIds) {

    public boolean isServedBy(ProjectRow project) {
      return targetIds.contains(project.targetId());
    }

    public boolean isOrphan() {
      return targetIds.isEmpty();
    }
  }

  /** Of an overall target, null where there is none, and the targets of its unit and year. */
  public static Coverage of(DepartmentTarget overall, List<PerformanceTarget> targets) {
    return between(
        overall == null ? List.of() : overall.getSubTargets(),
        targets.stream()
            .map(t -> new ProjectRow(t.getId(), t.getProject().getCode(), t.title(), t.amount()))
            .toList());
  }

  static Coverage between(List<SubTarget> subTargets, List<ProjectRow> projects) {
    var seen = projects.stream().map(ProjectRow::targetId).collect(toSet());
    return new Coverage(
        subTargets.stream()
            .map(row -> new Field(row.getId(), row.getNumber(), row.getTitle(), seenOf(row, seen)))
            .toList(),
        projects);
  }

  private static Set<Long> seenOf(SubTarget row, Set<Long> seen) {
    return row.getTargetIds().stream().filter(seen::contains).collect(toSet());
  }

  public boolean isOrphan(ProjectRow project) {
    return subTargets.stream().noneMatch(field -> field.isServedBy(project));
  }

  /** The projects that serve no sub-target. */
  public List<ProjectRow> orphanProjects() {
    return projects.stream().filter(this::isOrphan).toList();
  }

  /** The sub-targets that no project serves. */
  public List<Field> orphanSubTargets() {
    return subTargets.stream().filter(Field::isOrphan).toList();
  }

  /** The budgets of the projects that serve no sub-target, in 元. */
  public BigDecimal uncovered() {
    return sum(orphanProjects());
  }

  /** The budgets of all projects, in 元. */
  public BigDecimal total() {
    return sum(projects);
  }

  /** The budgets of the projects that serve the sub-target, in 元. */
  public BigDecimal budgetOf(Field field) {
    return sum(projects.stream().filter(field::isServedBy).toList());
  }

  private static BigDecimal sum(List<ProjectRow> projects) {
    return projects.stream()
        .map(ProjectRow::budget)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
