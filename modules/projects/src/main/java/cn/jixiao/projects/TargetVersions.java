package cn.jixiao.projects;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps how targets stood. Nobody has to think of it: whoever writes a target does so through
 * {@link TargetDrafting}, which keeps the state of the day here, and a submission freezes it.
 */
@ApplicationScoped
class TargetVersions {

  @Inject TargetVersionRepository versions;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** What today's changes go into, by the target's id; to be read before the targets change. */
  Map<Long, TargetVersion> openOf(Collection<PerformanceTarget> targets) {
    var changedToday = targets.stream().filter(target -> target.hasVersionOf(today())).toList();
    return changedToday.isEmpty()
        ? Map.of()
        : versions.findLatest(changedToday).stream()
            .collect(toMap(TargetVersion::targetId, version -> version));
  }

  /**
   * Keeps the target as it stands now; later changes of the day take its place.
   *
   * @param before what it said before it changed; null where it is new
   */
  void keep(PerformanceTarget target, TargetVersion open, TargetDraft before) {
    if (!target.written().draft().equals(before)) {
      var version = open == null ? begun(target) : open;
      version.keep(today(), user.name(), clock.instant());
    }
  }

  /** Keeps for good what was submitted together. */
  void freeze(Collection<PerformanceTarget> targets, long submissionId) {
    versions.write(); // the submission first: the versions refer to it
    targets.forEach(target -> freezeWritten(target, submissionId));
  }

  private void freezeWritten(PerformanceTarget target, long submissionId) {
    if (target.hasVersionOf(today())) {
      versions.freezeLatest(target, submissionId, user.name(), clock.instant());
    } else {
      var version = begun(target);
      version.keep(today(), user.name(), clock.instant());
      version.freeze(submissionId);
    }
    target.versionFrozen();
  }

  /** What was submitted last was approved. */
  void comeIntoForce(PerformanceTarget target) {
    versions.putInForce(target, today());
  }

  /** Keeps part one for good as it was submitted. */
  void freeze(DepartmentTarget target, long submissionId) {
    versions.add(
        new DepartmentVersion(ids.next(), target, submissionId, user.name(), clock.instant()));
  }

  /** What of a text is new or says something else than in the round before, by the parts' ids. */
  Map<Long, PartChange> changes(WholeText whole) {
    var submissionId = whole.text().getSubmissionId();
    var changes = new HashMap<Long, PartChange>();
    versions.findFrozen(whole.targets().stream().map(WrittenTarget::target).toList()).stream()
        .collect(groupingBy(TargetVersion::targetId))
        .forEach(
            (id, all) ->
                changes.put(
                    id,
                    change(
                        submissionId, all, TargetVersion::getSubmissionId, TargetVersion::draft)));
    if (whole.partOne() != null) {
      changes.put(
          whole.partOne().target().getId(),
          change(
              submissionId,
              versions.of(whole.partOne().target()),
              DepartmentVersion::getSubmissionId,
              DepartmentVersion::draft));
    }
    return changes;
  }

  /**
   * What it says in this round beside what it said in the one before; it may have been corrected
   * within either.
   *
   * @param all what was ever submitted of it, the latest first
   */
  private static <V> PartChange change(
      Long submissionId, List<V> all, Function<V, Long> journey, Function<V, ?> said) {
    var now = all.stream().filter(it -> journey.apply(it).equals(submissionId)).findFirst();
    var before = all.stream().filter(it -> !journey.apply(it).equals(submissionId)).findFirst();
    if (now.isEmpty()) {
      return PartChange.SAME;
    }
    if (before.isEmpty()) {
      return PartChange.NEW;
    }
    return said.apply(now.get()).equals(said.apply(before.get()))
        ? PartChange.SAME
        : PartChange.CHANGED;
  }

  private TargetVersion begun(PerformanceTarget target) {
    var version = new TargetVersion(ids.next(), target, target.beginVersion(today()));
    versions.add(version);
    return version;
  }

  private LocalDate today() {
    return ChinaTime.dayOf(clock.instant());
  }
}
