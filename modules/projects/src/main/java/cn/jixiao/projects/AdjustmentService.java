package cn.jixiao.projects;

import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.projects.AdjustmentReason.CONTROL_FIGURE;
import static cn.jixiao.projects.ProjectRule.ADJUSTED_ALREADY;
import static cn.jixiao.projects.ProjectRule.NOT_DISCARDABLE;
import static cn.jixiao.projects.ProjectRule.NO_OPEN_FIGURE;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_ADJUSTMENT;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Begins, changes and discards adjustments of approved targets. They are submitted like targets,
 * and nothing that anybody else sees of a target changes before its adjustment is approved.
 */
@ApplicationScoped
@Transactional
@Retried
public class AdjustmentService {

  @Inject ProjectService projects;
  @Inject TargetRepository targets;
  @Inject TargetVersions versions;
  @Inject OrganizationService organizations;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Begins with what is in force; where it follows a control figure, with the amounts of that. */
  public Adjustment begin(long targetId, AdjustmentReason reason, String explanation) {
    var target = own(targetId);
    var open = versions.openOf(List.of(target));
    var adjustment = begin(target, open, reason, explanation);
    targets.write();
    return adjustment;
  }

  /**
   * Begins to revise a target to its control figure.
   *
   * @param explanation what the figure makes the unit say
   */
  public Adjustment follow(long targetId, Function<ControlFigure, String> explanation) {
    var target = own(targetId);
    return begin(targetId, CONTROL_FIGURE, explanation.apply(target.openFigure()));
  }

  /**
   * Begins the second round of a unit: all of its targets whose control figure asks for it, and
   * that are not being adjusted.
   *
   * @param explanation what the figure makes the unit say
   */
  public List<Adjustment> beginAll(
      String unitCode, int year, Function<ControlFigure, String> explanation) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    var asked =
        targets.ofUnit(unit.getId(), year).stream()
            .filter(it -> it.figureToFollow().isPresent())
            .toList();
    if (asked.isEmpty()) {
      throw new RuleViolation(NO_OPEN_FIGURE, unit.nameIn(year));
    }
    var toRevise = asked.stream().filter(PerformanceTarget::isAdjustable).toList();
    if (toRevise.isEmpty()) {
      throw new RuleViolation(ADJUSTED_ALREADY, asked.get(0).title());
    }
    var open = versions.openOf(toRevise);
    var begun =
        toRevise.stream()
            .map(
                it -> begin(it, open, CONTROL_FIGURE, explanation.apply(it.figure().orElseThrow())))
            .toList();
    targets.write();
    return begun;
  }

  private Adjustment begin(
      PerformanceTarget target,
      Map<Long, TargetVersion> open,
      AdjustmentReason reason,
      String explanation) {
    var adjustment = target.adjust(ids.next(), reason, explanation);
    versions.keep(target, open.get(target.getId()), target.draft());
    changed(adjustment);
    events.fire(new AdjustmentBegun(adjustment));
    return adjustment;
  }

  /** Says anew why. */
  public Adjustment explain(
      long targetId, int readVersion, AdjustmentReason reason, String explanation) {
    var adjustment = own(targetId, readVersion);
    adjustment.explain(reason, explanation);
    changed(adjustment);
    events.fire(new AdjustmentExplained(adjustment));
    targets.write();
    return adjustment;
  }

  /**
   * Changes the text.
   *
   * @param readVersion the version of the adjustment that the person read before changing
   * @throws OptimisticLockException when somebody else changed it since
   */
  public Adjustment revise(long targetId, int readVersion, TargetDraft draft) {
    var adjustment = own(targetId, readVersion);
    var target = adjustment.target();
    var open = versions.openOf(List.of(target)).get(targetId);
    var before = adjustment.draft();
    adjustment.rewrite(draft, ids);
    versions.keep(target, open, before);
    changed(adjustment);
    events.fire(new AdjustmentRevised(adjustment));
    targets.write();
    return adjustment;
  }

  /** Everything that {@link #revise} would refuse; nothing is written. */
  public List<Breach> breachesOf(long targetId, TargetDraft draft) {
    return open(own(targetId)).breachesOf(draft);
  }

  /** Throws an adjustment away that was never submitted; others are cancelled, for a reason. */
  public void discard(long targetId, int readVersion) {
    var adjustment = own(targetId, readVersion);
    if (adjustment.getSubmissionId() != null) {
      throw new RuleViolation(NOT_DISCARDABLE, adjustment.title());
    }
    adjustment.target().discardAdjustment();
    events.fire(new AdjustmentDiscarded(adjustment));
    targets.write();
  }

  /** The open adjustment of a target, if this person may know of it. */
  public Adjustment get(long targetId) {
    var target = projects.get(targetId);
    if (projects.written(target) instanceof Adjustment adjustment) {
      return adjustment;
    }
    throw new RuleViolation(UNKNOWN_ADJUSTMENT);
  }

  /** Whether this person may begin to adjust the target now. */
  public boolean isAdjustable(PerformanceTarget target) {
    user.requireLogin();
    return target.isAdjustable() && user.may(DECLARANT, target.organizationId());
  }

  private PerformanceTarget own(long targetId) {
    var target = projects.get(targetId);
    user.require(DECLARANT, target.organizationId());
    return target;
  }

  private Adjustment own(long targetId, int readVersion) {
    var adjustment = open(own(targetId));
    if (adjustment.getVersion() != readVersion) {
      throw new OptimisticLockException("Read version " + readVersion, null, adjustment);
    }
    return adjustment;
  }

  private static Adjustment open(PerformanceTarget target) {
    return target.adjustment().orElseThrow(() -> new RuleViolation(UNKNOWN_ADJUSTMENT));
  }

  private void changed(Adjustment adjustment) {
    adjustment.target().writtenBy(user.account());
    adjustment.changed(user, clock.instant());
  }
}
