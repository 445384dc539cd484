package cn.jixiao.projects;

import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.projects.AdjustmentReason.CONTROL_FIGURE;
import static cn.jixiao.projects.ProjectRule.NO_OPEN_FIGURE;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_ADJUSTMENT;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_TARGET;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Begins, explains and discards adjustments of approved parts one. They are written like parts one,
 * travel with their unit's text, and nothing that anybody else sees changes before that is
 * approved.
 */
@ApplicationScoped
@Transactional
@Retried
public class PartOneAdjustmentService {

  @Inject DepartmentTargetRepository departmentTargets;
  @Inject ControlFigureRepository figures;
  @Inject OrganizationService organizations;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  /** Begins with what is in force. It follows control figures only where the unit has some. */
  public PartOneAdjustment begin(
      String unitCode, int year, AdjustmentReason reason, String explanation) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    if (reason == CONTROL_FIGURE && figures.total(unit.getId(), year).isEmpty()) {
      throw new RuleViolation(NO_OPEN_FIGURE, unit.nameIn(year));
    }
    var target = recorded(unit, year);
    var adjustment = target.adjust(ids.next(), reason, explanation, unit.nameIn(year));
    target.writtenBy(user.account());
    events.fire(new AdjustmentBegun(adjustment, unit.nameIn(year)));
    departmentTargets.write();
    return adjustment;
  }

  /** Says anew why. */
  public void explain(String unitCode, int year, AdjustmentReason reason, String explanation) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    var adjustment = open(unit, year);
    adjustment.explain(reason, explanation);
    events.fire(new AdjustmentExplained(adjustment, unit.nameIn(year)));
    departmentTargets.write();
  }

  /** Throws an adjustment away that was never submitted; others are given up with their text. */
  public void discard(String unitCode, int year) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    var adjustment = open(unit, year);
    adjustment.requireNeverSubmitted(unit.nameIn(year));
    adjustment.target().discardAdjustment();
    events.fire(new AdjustmentDiscarded(adjustment.target(), unit.nameIn(year)));
    departmentTargets.write();
  }

  /** Whether this person may begin to adjust the unit's part one now. */
  public boolean isAdjustable(DepartmentTarget target) {
    user.requireLogin();
    return target.isAdjustable() && user.may(DECLARANT, target.getOrganizationId());
  }

  private PartOneAdjustment open(Organization unit, int year) {
    return recorded(unit, year)
        .adjustment()
        .orElseThrow(() -> new RuleViolation(UNKNOWN_ADJUSTMENT));
  }

  private DepartmentTarget recorded(Organization unit, int year) {
    return departmentTargets.of(List.of(unit.getId()), year).stream()
        .findFirst()
        .orElseThrow(() -> new RuleViolation(UNKNOWN_TARGET));
  }
}
