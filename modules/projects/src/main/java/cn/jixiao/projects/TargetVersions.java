package cn.jixiao.projects;

import static java.util.stream.Collectors.toMap;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps how targets stood. Nobody has to think of it: whoever writes a target does so through
 * {@link TargetDrafting}, which keeps the state of the day here, and a submission freezes it.
 */
@ApplicationScoped
class TargetVersions {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Inject TargetVersionRepository versions;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** The latest versions by their target's id, to be read before the targets change. */
  Map<Long, TargetVersion> latestOf(Collection<PerformanceTarget> targets) {
    return targets.isEmpty()
        ? Map.of()
        : versions.findLatest(targets).stream().collect(toMap(TargetVersion::targetId, v -> v));
  }

  /** Keeps the target as it stands now; later changes of the day take its place. */
  void keep(PerformanceTarget target, TargetVersion latest) {
    if (latest == null || !latest.draft().equals(target.draft())) {
      open(target, latest);
    }
  }

  /** Keeps for good what was submitted. */
  void freeze(PerformanceTarget target, long submissionId) {
    var latest = versions.findLatest(List.of(target)).stream().findFirst();
    open(target, latest.orElse(null)).freeze(submissionId);
  }

  private TargetVersion open(PerformanceTarget target, TargetVersion latest) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, CHINA);
    var version =
        Optional.ofNullable(latest)
            .filter(v -> v.isOpenOn(today))
            .orElseGet(() -> next(target, latest));
    version.keep(today, user.name(), now);
    return version;
  }

  private TargetVersion next(PerformanceTarget target, TargetVersion latest) {
    var number = latest == null ? 1 : latest.getNumber() + 1;
    var version = new TargetVersion(ids.next(), target, number);
    versions.add(version);
    return version;
  }
}
