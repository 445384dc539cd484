package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.CHANGE_DAY_REQUIRED;
import static cn.jixiao.organizations.OrganizationRule.SUCCESSOR_KNOWN;
import static cn.jixiao.organizations.OrganizationRule.UNITS_GO_ON;
import static cn.jixiao.organizations.OrganizationRule.UNKNOWN_ORGANIZATION;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;

import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Renames, merges and splits departments and units from a day on. What was before keeps its name,
 * and successors find what their predecessors wrote.
 */
@ApplicationScoped
@Transactional
@Retried
public class ReorganizationService {

  @Inject OrganizationRepository organizations;
  @Inject SuccessionRepository successions;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** How the organization has changed, and will. */
  public Reorganizations of(long organizationId) {
    user.require(ADMINISTRATOR, organizationId);
    return new Reorganizations(
        organizations.get(organizationId), successions.concerning(organizationId));
  }

  /** Gives another name from a day on; what is of budget years begun before keeps the old one. */
  public void rename(long organizationId, String name, LocalDate from) {
    user.require(ADMINISTRATOR, organizationId);
    requireDay("from", from);
    var organization = organizations.getForUpdate(organizationId);
    var before = organization.rename(name, from, ChinaTime.dayOf(clock.instant()));
    events.fire(
        new OrganizationRenamed(
            organization.subject(), name.strip(), organizationId, before + " " + from));
  }

  /**
   * Records that another one does what this one did from a day on: of several that merge, each has
   * the same successor; one that is split has several.
   *
   * @param ends whether this one is no more from that day on; where it is split, once is enough
   */
  public void succeed(long organizationId, String successorCode, LocalDate from, boolean ends) {
    user.require(ADMINISTRATOR, organizationId);
    requireDay("succeeds", from);
    var predecessor = organizations.getAlone(organizationId);
    var successor = ofCode(successorCode, predecessor);
    if (successions.isKnown(organizationId, successor.getId())) {
      throw RuleViolation.at("successor", SUCCESSOR_KNOWN, successor.getName());
    }
    successor.requireIn(Names.firstYear(from));
    successions.add(new Succession(ids.next(), predecessor, successor, from));
    events.fire(new OrganizationSucceeded(predecessor, successor, from));
    if (ends && !from.equals(predecessor.getEndedFrom())) {
      end(predecessor, from);
    }
  }

  private void end(Organization organization, LocalDate from) {
    if (successions.goesOnBelow(organization, from)) {
      throw new RuleViolation(UNITS_GO_ON, organization.getName());
    }
    organization.end(from);
    events.fire(new OrganizationEnded(organization, from));
  }

  private Organization ofCode(String code, Organization predecessor) {
    var typed = code == null ? "" : code.strip();
    return organizations.findByCode(typed, Set.of(predecessor.getKind())).stream()
        .filter(found -> found.getRegionPath().equals(predecessor.getRegionPath()))
        .findFirst()
        .orElseThrow(() -> RuleViolation.at("successor", UNKNOWN_ORGANIZATION, typed));
  }

  /**
   * Whom the unit had succeeded by the year, but not yet in the earlier one, and whom those had
   * succeeded before: what they wrote then is its own past. Two may have succeeded each other.
   */
  public List<Predecessor> predecessorsOf(long unitId, int earlierYear, int year) {
    user.requireSight(unitId, Role.business().toArray(Role[]::new));
    var found = new LinkedHashMap<Long, Predecessor>();
    found.put(unitId, new Predecessor(unitId, year));
    var latest = Set.of(unitId);
    while (!latest.isEmpty()) {
      var next = new HashSet<Long>();
      for (var succession : successions.before(latest, earlierYear, year)) {
        var before = new Predecessor(succession.getPredecessorId(), succession.getFromYear());
        if (before.until() <= found.get(succession.getSuccessorId()).until()
            && found.putIfAbsent(before.organizationId(), before) == null) {
          next.add(before.organizationId());
        }
      }
      latest = next;
    }
    return found.values().stream().skip(1).toList();
  }

  private static void requireDay(String field, LocalDate day) {
    if (day == null) {
      throw RuleViolation.at(field, CHANGE_DAY_REQUIRED);
    }
  }
}
