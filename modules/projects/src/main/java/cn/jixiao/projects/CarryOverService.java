package cn.jixiao.projects;

import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_TARGET;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.organizations.Predecessor;
import cn.jixiao.organizations.ReorganizationService;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * Begins targets with what others say: a second one of the year, or this year's with the words of
 * last year's. Every text that is taken over stays marked until its declarant has looked at it.
 */
@ApplicationScoped
@Transactional
@Retried
public class CarryOverService {

  private static final int LONGEST_NAME = 200;

  @Inject ProjectService projects;
  @Inject DraftingService finding;
  @Inject TargetRepository targets;
  @Inject TargetDrafting drafting;
  @Inject OrganizationService organizations;
  @Inject ReorganizationService reorganizations;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Writes a second target of the unit and year, under a name and without a code of its own. */
  public PerformanceTarget copy(long targetId) {
    var from = projects.get(targetId);
    user.require(DECLARANT, from.organizationId());
    var draft = CarriedDraft.ofAnotherProject(from.draft(), freeName(from));
    return begin(from.organizationId(), from.year(), List.of(from), List.of(draft)).get(0);
  }

  /** Begins the target of another year of a project of the unit, or of one that it succeeded. */
  public PerformanceTarget carryOver(long targetId, String unitCode, int year) {
    var unit = own(unitCode);
    var from = targets.get(targetId);
    if (from.organizationId() != unit.getId() && !isOfPredecessor(from, unit, year)) {
      throw new RuleViolation(UNKNOWN_TARGET);
    }
    var draft = CarriedDraft.ofAnotherYear(from.draft());
    return begin(unit.getId(), year, List.of(from), List.of(draft)).get(0);
  }

  private boolean isOfPredecessor(PerformanceTarget target, Organization unit, int year) {
    return reorganizations.predecessorsOf(unit.getId(), target.year(), year).stream()
        .anyMatch(predecessor -> predecessor.organizationId() == target.organizationId());
  }

  /** What {@link #carryOverAll} finds, in printed order. */
  public List<CarryOverRow> preview(String unitCode, int fromYear, int toYear) {
    var unit = own(unitCode);
    var from = past(unit, fromYear, toYear);
    var taken = taken(unit, toYear, from);
    var rows = new ArrayList<CarryOverRow>();
    for (var i = 0; i < from.size(); i++) {
      var target = from.get(i);
      rows.add(
          new CarryOverRow(
              target.getId(),
              target.getProject().getCode(),
              target.title(),
              target.amount(),
              taken.contains(i),
              target.organizationId() == unit.getId()));
    }
    return rows;
  }

  /** Begins the targets of a year with those of another, but for projects that have one already. */
  public List<PerformanceTarget> carryOverAll(String unitCode, int fromYear, int toYear) {
    var unit = own(unitCode);
    var all = past(unit, fromYear, toYear);
    var taken = taken(unit, toYear, all);
    var from = new ArrayList<PerformanceTarget>();
    for (var i = 0; i < all.size(); i++) {
      if (!taken.contains(i)) {
        from.add(all.get(i));
      }
    }
    return begin(unit.getId(), toYear, from, carried(from));
  }

  /** What the unit, and those that it succeeded since, had in that year. */
  private List<PerformanceTarget> past(Organization unit, int fromYear, int toYear) {
    var past = new ArrayList<>(projects.printed(unit.getCode(), fromYear));
    var predecessors =
        reorganizations.predecessorsOf(unit.getId(), fromYear, toYear).stream()
            .map(Predecessor::organizationId)
            .toList();
    if (!predecessors.isEmpty()) {
      past.addAll(targets.ofUnits(predecessors, fromYear));
    }
    return past;
  }

  private Organization own(String unitCode) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    return unit;
  }

  /** The indexes of those whose project has a target in the year. */
  private Collection<Integer> taken(Organization unit, int year, List<PerformanceTarget> from) {
    return finding.alike(unit.getId(), year, carried(from)).keySet();
  }

  private static List<TargetDraft> carried(List<PerformanceTarget> from) {
    return from.stream().map(target -> CarriedDraft.ofAnotherYear(target.draft())).toList();
  }

  private List<PerformanceTarget> begin(
      long unitId, int year, List<PerformanceTarget> from, List<TargetDraft> drafts) {
    var begun = drafting.write(organizations.get(unitId), year, drafts);
    for (var i = 0; i < begun.size(); i++) {
      var target = begun.get(i);
      target.carriedOver();
      target.changed(user, clock.instant());
      events.fire(new TargetCarriedOver(target, from.get(i)));
    }
    targets.write();
    return begun;
  }

  /** The name with the first number that makes it one of its own: 道路维修（2）. */
  private String freeName(PerformanceTarget target) {
    var names = new HashSet<>(targets.findNames(target.organizationId(), target.year()));
    var number = 2;
    var name = numbered(target.title(), number);
    while (names.contains(name)) {
      name = numbered(target.title(), ++number);
    }
    return name;
  }

  private static String numbered(String name, int number) {
    var suffix = "\uFF08" + number + "\uFF09"; // full-width brackets
    var fitting = Math.min(name.length(), LONGEST_NAME - suffix.length());
    return name.substring(0, fitting) + suffix;
  }
}
