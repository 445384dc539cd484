package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.UNKNOWN_VERSION;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.workflow.ReviewStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Shows how a target stood. Whoever sees the target sees what was submitted of it; what single days
 * left behind is its unit's and the auditor's alone.
 */
@ApplicationScoped
@Transactional
@Retried
public class TargetVersionService {

  @Inject ProjectService projects;
  @Inject TargetVersionRepository versions;
  @Inject CurrentUser user;

  /** The versions of a target, the latest first. */
  public List<VersionRow> versionsOf(long targetId) {
    var target = projects.get(targetId);
    return versions.rows(target, seesDays(target));
  }

  public TargetVersion get(long targetId, int number) {
    var target = projects.get(targetId);
    return versions
        .find(target, number)
        .filter(version -> version.isFrozen() || seesDays(target))
        .orElseThrow(() -> new RuleViolation(UNKNOWN_VERSION));
  }

  /**
   * The target as it stood at the end of the day: what was in force and, before anything was, what
   * was written; nothing where there was none to be seen yet.
   */
  public Optional<TargetVersion> asOf(long targetId, LocalDate day) {
    var target = projects.get(targetId);
    return versions
        .findInForce(target, day)
        .or(() -> versions.findAsOf(target, day, seesDays(target)));
  }

  /**
   * What reviewers at the step had before them when they acted on the target last; nothing where
   * none of them has yet.
   */
  public Optional<TargetVersion> seenAt(PerformanceTarget target, ReviewStep step) {
    user.requireLogin();
    return user.mayAny(target.organizationId(), Role.bureau()) || seesDays(target)
        ? versions.findSeen(target, step)
        : Optional.empty();
  }

  private boolean seesDays(PerformanceTarget target) {
    return user.mayAny(target.organizationId(), Role.insight());
  }
}
