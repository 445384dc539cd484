package cn.jixiao.projects;

import cn.jixiao.workflow.ReviewStep;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Targets of a unit that stand in the same state and lie in the same place.
 *
 * @param holder null where nobody holds them: drafts, and what has come to its end
 * @param late how many of them are under review beyond the last day for it
 */
record TargetGroup(
    long unitId, TargetState state, long targets, BigDecimal budget, long late, Holder holder) {

  /** What {@link ProgressRepository} asks for, in its order. */
  static TargetGroup of(Object[] row) {
    var state = (TargetState) row[1];
    var targets = (Long) row[4];
    var budget = row[5] == null ? BigDecimal.ZERO : (BigDecimal) row[5];
    return new TargetGroup(
        (Long) row[0], state, targets, budget, number(row[8]), holder(row, state, targets));
  }

  /** At the step that is open or, come back, with the unit since the journey's end. */
  private static Holder holder(Object[] row, TargetState state, long targets) {
    return switch (state) {
      case SUBMITTED ->
          row[6] == null
              ? null
              : new Holder((ReviewStep) row[2], (String) row[3], targets, instant(row[6]));
      case RETURNED -> new Holder(null, null, targets, instant(row[7]));
      case DRAFT, APPROVED, STOPPED -> null;
    };
  }

  private static Instant instant(Object stored) {
    return LocalDateTime.parse(stored.toString().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }

  private static long number(Object counted) {
    return ((Number) counted).longValue();
  }

  static Progress progress(List<TargetGroup> groups) {
    return new Progress(
        targets(groups, TargetState.DRAFT),
        targets(groups, TargetState.SUBMITTED),
        targets(groups, TargetState.RETURNED),
        targets(groups, TargetState.APPROVED),
        targets(groups, TargetState.STOPPED),
        groups.stream()
            .filter(group -> group.state != TargetState.DRAFT)
            .map(TargetGroup::budget)
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        groups.stream().mapToLong(TargetGroup::late).sum());
  }

  private static long targets(List<TargetGroup> groups, TargetState state) {
    return groups.stream()
        .filter(group -> group.state == state)
        .mapToLong(TargetGroup::targets)
        .sum();
  }

  /** Who holds some of them, whoever holds it longest first. */
  static List<Holder> holders(List<TargetGroup> groups) {
    return groups.stream()
        .flatMap(group -> Stream.ofNullable(group.holder))
        .sorted(Comparator.comparing(Holder::since))
        .toList();
  }
}
