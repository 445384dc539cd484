package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.CODE_TAKEN;
import static cn.jixiao.projects.ProjectRule.CODE_TAKEN_ELSEWHERE;
import static cn.jixiao.projects.ProjectRule.LOCKED;
import static cn.jixiao.projects.ProjectRule.NAME_TAKEN;
import static cn.jixiao.projects.ProjectRule.NOT_A_UNIT;
import static cn.jixiao.projects.ProjectRule.YEAR_OUT_OF_RANGE;

import cn.jixiao.organizations.Organization;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.BudgetYears;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Turns what was written into targets: finds or makes the projects they belong to and sees to it
 * that a project has one target a year. What speaks against it can be asked beforehand.
 */
@ApplicationScoped
class TargetDrafting {

  @Inject TargetRepository targets;
  @Inject TargetVersions versions;
  @Inject Identifiers ids;

  /** Writes new targets; a breach says in which of several it is. */
  List<PerformanceTarget> write(Organization unit, int year, List<TargetDraft> drafts) {
    requireUnitAndYear(unit, year);
    var alone = drafts.size() == 1;
    return carryOut(
        unit.getId(),
        year,
        IntStream.range(0, drafts.size())
            .mapToObj(
                i -> new TargetChange(null, drafts.get(i), alone ? "" : "projects[" + i + "]."))
            .toList());
  }

  void rewrite(PerformanceTarget target, TargetDraft draft) {
    carryOut(target.organizationId(), target.year(), List.of(new TargetChange(target, draft, "")));
  }

  /** Writes what is new and what changes: all of it or nothing. */
  List<PerformanceTarget> carryOut(long unitId, int year, List<TargetChange> changes) {
    var projects = projectsOf(unitId, changes);
    RuleViolation.throwIfAny(breachesOf(unitId, year, changes, projects));
    var changing = changes.stream().map(TargetChange::target).filter(Objects::nonNull).toList();
    var open = versions.openOf(changing);
    return changes.stream()
        .map(
            change -> {
              var before = change.isNew() ? null : change.target().draft();
              var target = carryOut(unitId, year, change, projects);
              versions.keep(target, open.get(target.getId()), before);
              return target;
            })
        .toList();
  }

  /** All that {@link #carryOut} would refuse; nothing is written. */
  List<Breach> breachesOf(long unitId, int year, List<TargetChange> changes) {
    return breachesOf(unitId, year, changes, projectsOf(unitId, changes));
  }

  static void requireUnitAndYear(Organization unit, int year) {
    if (!unit.isUnit()) {
      throw RuleViolation.at("organization", NOT_A_UNIT, unit.getName());
    }
    BudgetYears.require(year, YEAR_OUT_OF_RANGE);
    unit.requireIn(year);
  }

  private PerformanceTarget carryOut(
      long unitId, int year, TargetChange change, Map<String, BudgetProject> projects) {
    var draft = change.draft();
    var project =
        projects.computeIfAbsent(identity(unitId, draft), made -> newProject(unitId, draft));
    if (change.isNew()) {
      var target = new PerformanceTarget(ids.next(), project, year, unitId);
      target.rewrite(draft, project, ids);
      targets.add(target);
      return target;
    }
    var target = change.target();
    var before = target.getProject();
    target.rewrite(draft, project, ids);
    if (!before.getIdentity().equals(project.getIdentity())) {
      targets.removeIfUnused(before);
    }
    return target;
  }

  private BudgetProject newProject(long unitId, TargetDraft draft) {
    var project = new BudgetProject(ids.next(), unitId, draft.code(), draft.name());
    targets.add(project);
    return project;
  }

  private List<Breach> breachesOf(
      long unitId, int year, List<TargetChange> changes, Map<String, BudgetProject> projects) {
    var breaches = new ArrayList<Breach>();
    for (var change : changes) {
      var target = change.target();
      if (!change.isNew() && !target.getState().isEditable()) {
        breaches.add(Breach.of(LOCKED, change.place(), target.title(), target.getState()));
      }
      DraftRules.breachesOf(change.draft()).stream()
          .map(b -> new Breach(b.rule(), change.at() + b.field(), b.arguments()))
          .forEach(breaches::add);
    }
    return breaches.isEmpty() ? clashes(unitId, year, changes, projects) : breaches;
  }

  /** The known projects of the drafts by their identity, found in one query. */
  private Map<String, BudgetProject> projectsOf(long unitId, List<TargetChange> changes) {
    var known = new HashMap<String, BudgetProject>();
    for (var change : changes) {
      if (!change.isNew()) {
        known.put(change.target().getProject().getIdentity(), change.target().getProject());
      }
    }
    var wanted =
        changes.stream()
            .map(change -> identity(unitId, change.draft()))
            .filter(identity -> !known.containsKey(identity))
            .distinct()
            .toList();
    if (!wanted.isEmpty()) {
      targets.findProjects(wanted).forEach(p -> known.put(p.getIdentity(), p));
    }
    return known;
  }

  /**
   * No project may get a second target for the year, neither beside a stored one nor twice at once.
   */
  private List<Breach> clashes(
      long unitId, int year, List<TargetChange> changes, Map<String, BudgetProject> projects) {
    var taken = taken(unitId, year, changes, projects);
    var breaches = new ArrayList<Breach>();
    for (var change : changes) {
      var draft = change.draft();
      var other = taken.put(identity(unitId, draft), new Taken(draft.name(), true));
      if (other != null) {
        breaches.add(clash(change, other, year));
      }
    }
    return breaches;
  }

  /** The places that are asked for and have a target which does not change along. */
  private Map<String, Taken> taken(
      long unitId, int year, List<TargetChange> changes, Map<String, BudgetProject> projects) {
    var changing = new HashSet<Long>();
    var asked = new HashSet<BudgetProject>();
    for (var change : changes) {
      var project = projects.get(identity(unitId, change.draft()));
      if (!change.isNew()) {
        changing.add(change.target().getId());
      }
      if (project != null && (change.isNew() || change.target().getProject() != project)) {
        asked.add(project);
      }
    }
    var taken = new HashMap<String, Taken>();
    if (!asked.isEmpty()) {
      targets.findTargets(asked, year).stream()
          .filter(t -> !changing.contains(t.getId()))
          .forEach(
              t ->
                  taken.put(
                      t.getProject().getIdentity(),
                      new Taken(t.title(), t.organizationId() == unitId)));
    }
    return taken;
  }

  private static Breach clash(TargetChange change, Taken other, int year) {
    var draft = change.draft();
    var at = change.at();
    if (draft.code() == null) {
      return Breach.of(NAME_TAKEN, at + "name", draft.name(), String.valueOf(year));
    }
    return other.sameUnit()
        ? Breach.of(
            CODE_TAKEN, at + "code", draft.code(), String.valueOf(year), draft.name(), other.name())
        : Breach.of(CODE_TAKEN_ELSEWHERE, at + "code", draft.code(), String.valueOf(year));
  }

  private static String identity(long unitId, TargetDraft draft) {
    return BudgetProject.identity(unitId, draft.code(), draft.name());
  }

  /** A target that has the place, and whether the person may learn its name. */
  private record Taken(String name, boolean sameUnit) {}
}
