package cn.jixiao.projects;

import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_SUB_TARGET;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_TARGET;
import static cn.jixiao.projects.ProjectRule.YEAR_OUT_OF_RANGE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.BudgetYears;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the overall targets of units. */
@ApplicationScoped
@Transactional
@Retried
public class DepartmentTargetService {

  @Inject DepartmentTargetRepository departmentTargets;
  @Inject MeasureTemplateRepository templates;
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
    BudgetYears.require(year, YEAR_OUT_OF_RANGE);
    RuleViolation.throwIfAny(DraftRules.breachesOf(draft));
    if (!departmentTargets.of(List.of(unit.getId()), year).isEmpty()) {
      return false;
    }
    write(unit, year, null, draft, null);
    return true;
  }

  /** All that {@link #write} would refuse; nothing is written. */
  public List<Breach> breachesOf(long unitId, DepartmentDraft draft) {
    user.require(DECLARANT, unitId);
    return DraftRules.breachesOf(draft);
  }

  /**
   * Stores a unit's overall target; it takes the place of the one there is or, once that is
   * approved, of its adjustment.
   */
  public DepartmentTarget write(long unitId, int year, DepartmentDraft draft) {
    user.require(DECLARANT, unitId);
    BudgetYears.require(year, YEAR_OUT_OF_RANGE);
    RuleViolation.throwIfAny(DraftRules.breachesOf(draft));
    return write(organizations.get(unitId), year, recorded(unitId, year), draft, null);
  }

  /**
   * Writes a unit's overall target by hand, in the transaction in which its writer has read it.
   *
   * @param links by the sub-target's place, the performance targets that serve it; null where that
   *     stays as it is
   */
  public DepartmentTarget revise(
      long departmentTargetId, DepartmentDraft draft, List<Set<Long>> links) {
    var recorded =
        departmentTargets
            .find(departmentTargetId)
            .orElseThrow(() -> new RuleViolation(UNKNOWN_TARGET));
    user.require(DECLARANT, recorded.getOrganizationId());
    RuleViolation.throwIfAny(DraftRules.breachesOf(draft));
    var unit = organizations.get(recorded.getOrganizationId());
    var written = recorded.written();
    return written.draft().equals(draft) && SubTargetRows.areSame(links, written.getSubTargets())
        ? recorded
        : write(unit, recorded.getYear(), recorded, draft, links);
  }

  /** Says that a project serves a sub-target of its unit and year. */
  public void link(String unitCode, int year, long subTargetId, long targetId) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    var row = linked(unit, year, subTargetId, targetId, true);
    events.fire(new SubTargetLinked(row.target(), row.subTarget(), row.project().name()));
  }

  /** Says that a project does not serve a sub-target any more. */
  public void unlink(String unitCode, int year, long subTargetId, long targetId) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    var row = linked(unit, year, subTargetId, targetId, false);
    events.fire(new SubTargetUnlinked(row.target(), row.subTarget(), row.project().name()));
  }

  /** Which projects serve which sub-targets, as far as this person sees them. */
  public Coverage coverage(String unitCode, int year) {
    user.requireLogin();
    var subTargets =
        find(unitCode, year)
            .map(this::written)
            .map(WrittenPartOne::getSubTargets)
            .orElse(List.of());
    return Coverage.between(subTargets, departmentTargets.projects(user, unitCode, year));
  }

  /** The unit's overall target, if there is one and this person may see it. */
  public Optional<DepartmentTarget> find(String unitCode, int year) {
    user.requireLogin();
    return of(List.of(organizations.unitByCode(unitCode).getId()), year).stream().findFirst();
  }

  /**
   * The overall target as this person looks at it: its adjustment where one is open and theirs to
   * see, else what it says itself.
   */
  public WrittenPartOne written(DepartmentTarget target) {
    user.requireLogin();
    return target
        .adjustment()
        .filter(it -> isVisible(it, List.of()))
        .<WrittenPartOne>map(it -> it)
        .orElse(target);
  }

  /**
   * Whether this person may write the unit's overall target now.
   *
   * @param target null where there is none yet
   */
  public boolean isEditable(Organization unit, DepartmentTarget target) {
    user.requireLogin();
    return user.may(DECLARANT, unit.getId())
        && (target == null || target.written().getState().isEditable());
  }

  /**
   * The measures with what the region's template of the year has beyond them; what is typed stays.
   */
  public List<String> withTemplate(String unitCode, int year, List<String> measures) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    var region = organizations.regionOf(unit.getId());
    return templates.closest(region.getCode(), year).insertedInto(measures);
  }

  /** Takes a unit's overall target away as if it had never been written. */
  public void discard(long unitId, int year) {
    user.require(DECLARANT, unitId);
    var unit = organizations.get(unitId);
    for (var target : departmentTargets.of(List.of(unitId), year)) {
      target.requireEditable();
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
    var found = departmentTargets.of(unitIds, year);
    if (found.stream().allMatch(this::isInsight)) {
      return found;
    }
    var submitted = departmentTargets.unitsThatSubmitted(unitIds, year);
    return found.stream().filter(target -> isVisible(target, submitted)).toList();
  }

  private DepartmentTarget write(
      Organization unit,
      int year,
      DepartmentTarget recorded,
      DepartmentDraft draft,
      List<Set<Long>> links) {
    if (recorded == null) {
      unit.requireIn(year);
    }
    var target = recorded == null ? new DepartmentTarget(ids.next(), unit.getId(), year) : recorded;
    target.rewrite(draft, links, namesakes(unit, year, draft), ids);
    target.writtenBy(user.account());
    if (recorded == null) {
      departmentTargets.add(target);
    } else {
      departmentTargets.touch(target);
    }
    departmentTargets.write();
    events.fire(
        target.written().isAdjustment()
            ? new AdjustmentRevised(target, unit.getName())
            : new DepartmentTargetWritten(target, unit.getName()));
    return target;
  }

  /** The unit's targets by their names, as far as sub-targets may be called like them. */
  private Map<String, Set<Long>> namesakes(Organization unit, int year, DepartmentDraft draft) {
    return draft.subTargets().isEmpty()
        ? Map.of()
        : departmentTargets.projects(user, unit.getCode(), year).stream()
            .collect(groupingBy(ProjectRow::name, mapping(ProjectRow::targetId, toSet())));
  }

  private Linked linked(
      Organization unit, int year, long subTargetId, long targetId, boolean serves) {
    var target = recorded(unit.getId(), year);
    if (target == null) {
      throw new RuleViolation(UNKNOWN_SUB_TARGET);
    }
    var project =
        departmentTargets.projects(user, unit.getCode(), year).stream()
            .filter(row -> row.targetId() == targetId)
            .findFirst()
            .orElseThrow(() -> new RuleViolation(UNKNOWN_TARGET));
    var subTarget = target.link(subTargetId, targetId, serves);
    target.writtenBy(user.account());
    departmentTargets.touch(target);
    departmentTargets.write();
    return new Linked(target, subTarget, project);
  }

  private record Linked(DepartmentTarget target, SubTarget subTarget, ProjectRow project) {}

  private DepartmentTarget recorded(long unitId, int year) {
    return departmentTargets.of(List.of(unitId), year).stream().findFirst().orElse(null);
  }

  private boolean isVisible(WrittenPartOne written, Collection<Long> submitted) {
    var unitId = written.target().getOrganizationId();
    return isInsight(written.target())
        || (written.getSubmissionId() != null || submitted.contains(unitId))
            && user.mayAny(unitId, Role.bureau());
  }

  private boolean isInsight(DepartmentTarget target) {
    return user.mayAny(target.getOrganizationId(), Role.insight());
  }
}
