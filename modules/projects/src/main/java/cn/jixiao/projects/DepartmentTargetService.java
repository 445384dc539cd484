package cn.jixiao.projects;

import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;

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
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Keeps the overall targets of units. */
@ApplicationScoped
@Transactional
@Retried
public class DepartmentTargetService {

  @Inject DepartmentTargetRepository departmentTargets;
  @Inject OrganizationService organizations;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  /**
   * Stores a unit's overall target, unless there is one already: what somebody wrote before is not
   * overwritten by a file.
   *
   * @return whether it was stored
   */
  public boolean writeIfNone(String unitCode, int year, DepartmentDraft draft) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    BudgetYears.requireReasonable(year);
    RuleViolation.throwIfAny(DraftRules.breachesOf(draft));
    if (!departmentTargets.of(List.of(unit.getId()), year).isEmpty()) {
      return false;
    }
    write(unit.getId(), year, draft);
    return true;
  }

  /** All that {@link #write} would refuse; nothing is written. */
  public List<Breach> breachesOf(long unitId, DepartmentDraft draft) {
    user.require(DECLARANT, unitId);
    return DraftRules.breachesOf(draft);
  }

  /** Stores a unit's overall target; it takes the place of the one there is. */
  public DepartmentTarget write(long unitId, int year, DepartmentDraft draft) {
    user.require(DECLARANT, unitId);
    BudgetYears.requireReasonable(year);
    RuleViolation.throwIfAny(DraftRules.breachesOf(draft));
    var recorded = departmentTargets.of(List.of(unitId), year).stream().findFirst().orElse(null);
    var target =
        recorded == null ? new DepartmentTarget(ids.next(), unitId, year, draft, ids) : recorded;
    if (recorded == null) {
      departmentTargets.add(target);
    } else {
      target.rewrite(draft, ids);
      departmentTargets.touch(target);
    }
    departmentTargets.write();
    events.fire(new DepartmentTargetWritten(target, organizations.get(unitId).getName()));
    return target;
  }

  /** Takes a unit's overall target away as if it had never been written. */
  public void discard(long unitId, int year) {
    user.require(DECLARANT, unitId);
    var unit = organizations.get(unitId);
    for (var target : departmentTargets.of(List.of(unitId), year)) {
      departmentTargets.remove(target);
      events.fire(new DepartmentTargetDiscarded(target, unit.getName()));
    }
  }

  /**
   * The overall targets of the units for the year, as far as this person sees them: like a target,
   * an overall target is its unit's and the auditor's until the unit has submitted something.
   */
  public List<DepartmentTarget> of(Collection<Long> unitIds, int year) {
    user.requireLogin();
    var submitted = departmentTargets.unitsThatSubmitted(unitIds, year);
    return departmentTargets.of(unitIds, year).stream()
        .filter(target -> isVisible(target, submitted))
        .toList();
  }

  private boolean isVisible(DepartmentTarget target, Collection<Long> submitted) {
    var unitId = target.getOrganizationId();
    return user.mayAny(unitId, DECLARANT, UNIT_HEAD, AUDITOR)
        || submitted.contains(unitId) && user.mayAny(unitId, LINE_REVIEWER, PERFORMANCE_REVIEWER);
  }
}
