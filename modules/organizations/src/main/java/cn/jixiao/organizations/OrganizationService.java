package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.CODE_TAKEN;
import static cn.jixiao.organizations.OrganizationRule.UNKNOWN_ORGANIZATION;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the tree of organizations and finds places in it. */
@ApplicationScoped
@Transactional
@Retried
public class OrganizationService {

  private static final int SUGGESTIONS = 20;

  @Inject OrganizationRepository organizations;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  /** Adds an organization below another one. */
  public Organization add(long parentId, OrganizationKind kind, String code, String name) {
    user.require(ADMINISTRATOR, parentId);
    var parent = organizations.getAlone(parentId);
    var added = new Organization(ids.next(), parent, kind, code, name);
    for (var same : organizations.findByCode(code, EnumSet.allOf(OrganizationKind.class))) {
      if (same.getRegionPath().equals(added.getRegionPath())) {
        throw RuleViolation.at("code", CODE_TAKEN, code, same.getName());
      }
    }
    organizations.add(added);
    events.fire(new OrganizationAdded(added));
    return added;
  }

  public void rename(long organizationId, String name) {
    user.require(ADMINISTRATOR, organizationId);
    var organization = organizations.get(organizationId);
    var before = organization.getName();
    organization.rename(name);
    events.fire(
        new OrganizationRenamed(
            organization.subject(), organization.getName(), organizationId, before));
  }

  /** Which divisions may be in charge of an organization, and which one is. */
  public ChargeChoice chargeOf(long organizationId) {
    user.require(ADMINISTRATOR, organizationId);
    var organization = organizations.get(organizationId);
    return organization.getKind().isReviewed()
        ? organizations.chargeOf(organization)
        : new ChargeChoice(List.of(), null);
  }

  /**
   * Puts a division in charge of a department or unit, whose submissions come to it from now on;
   * what is on its way stays where it is.
   *
   * @param divisionId null for none: every line division of the bureau reviews
   */
  public void putInCharge(long organizationId, Long divisionId) {
    user.require(ADMINISTRATOR, organizationId);
    var organization = organizations.get(organizationId);
    var division = divisionId == null ? null : organizations.get(divisionId);
    var given = organizations.findCharge(organizationId);
    if (division == null) {
      given.ifPresent(organizations::remove);
    } else if (given.isPresent()) {
      given.get().give(organization, division);
    } else {
      organizations.add(new Charge(ids.next(), organization, division));
    }
    events.fire(new DivisionPutInCharge(organization, division));
  }

  /** The regions this administrator keeps: where the page of the tree begins. */
  public List<OrganizationRow> administered() {
    user.require(ADMINISTRATOR);
    return user.roles().stream()
        .filter(h -> h.role() == ADMINISTRATOR)
        .map(h -> OrganizationRow.of(organizations.get(h.organizationId())))
        .toList();
  }

  /** The region, if this administrator keeps it; theirs alone until the transaction ends. */
  public Organization administeredAlone(long regionId) {
    user.require(ADMINISTRATOR, regionId);
    return organizations.getForUpdate(regionId);
  }

  public List<OrganizationRow> childrenOf(long organizationId) {
    user.require(ADMINISTRATOR, organizationId);
    return organizations.childrenOf(organizationId);
  }

  /** The organization, if one of the person's business roles reaches it. */
  public Organization get(long organizationId) {
    user.requireSight(organizationId, Role.business().toArray(Role[]::new));
    return organizations.get(organizationId);
  }

  /** The region in which an organization stands that one of the person's business roles reaches. */
  public Organization regionOf(long organizationId) {
    return organizations.get(get(organizationId).regionId());
  }

  /** The budget unit with this code of six digits, within reach of a business role. */
  public Organization unitByCode(String code) {
    user.requireLogin();
    var scope = businessScope();
    return organizations.findByCode(code, Set.of(OrganizationKind.UNIT)).stream()
        .filter(o -> scope.covers(o.getPath()))
        .findFirst()
        .orElseThrow(() -> RuleViolation.at("organization", UNKNOWN_ORGANIZATION, code));
  }

  /**
   * The department with this code of three digits, or the one of the unit with six: what of it the
   * person may know of, under the names of the budget year.
   */
  public DepartmentUnits departmentUnits(String code, int year) {
    user.requireLogin();
    return findDepartmentUnits(code, year)
        .orElseThrow(() -> RuleViolation.at("organization", UNKNOWN_ORGANIZATION, code));
  }

  /** The same, or nothing where the person knows of none. */
  public Optional<DepartmentUnits> findDepartmentUnits(String code, int year) {
    user.requireLogin();
    var units = organizations.unitsOf(businessScope(), code);
    if (units.isEmpty()) {
      return Optional.empty();
    }
    var upward = organizations.upward(units.get(0));
    var department = first(upward, OrganizationKind.DEPARTMENT);
    var region = first(upward, OrganizationKind.REGION);
    return Optional.of(
        new DepartmentUnits(
            region.map(Organization::getCode).orElse(""),
            region.map(it -> it.nameIn(year)).orElse(""),
            department.map(Organization::getCode).orElse(null),
            department.map(it -> it.nameIn(year)).orElse(null),
            units.stream().map(unit -> OrganizationRow.in(year, unit)).toList()));
  }

  /** Who has a say over what the unit submits. */
  public Superiors superiors(long unitId) {
    user.requireSight(unitId, Role.business().toArray(Role[]::new));
    return organizations.superiors(organizations.get(unitId));
  }

  /** Units for which this person may work in one of the roles, by what was typed of them. */
  public List<OrganizationRow> suggestUnits(String typed, Role... roles) {
    user.requireLogin();
    return organizations.searchUnits(user.scope(roles), typed.strip(), SUGGESTIONS);
  }

  private static Optional<Organization> first(List<Organization> upward, OrganizationKind kind) {
    return upward.stream().filter(it -> it.getKind() == kind).findFirst();
  }

  private Scope businessScope() {
    return user.scope(Role.business().toArray(Role[]::new));
  }
}
