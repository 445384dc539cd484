package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.CODE_TAKEN;
import static cn.jixiao.projects.ProjectRule.CODE_TAKEN_ELSEWHERE;
import static cn.jixiao.projects.ProjectRule.NAME_TAKEN;
import static cn.jixiao.projects.ProjectRule.NOT_A_UNIT;

import cn.jixiao.organizations.Organization;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what was written into targets: finds or makes the projects they belong to and sees to it
 * that a project has one target a year.
 */
@ApplicationScoped
class TargetDrafting {

  @Inject TargetRepository targets;
  @Inject Identifiers ids;

  List<PerformanceTarget> write(Organization unit, int year, List<TargetDraft> drafts) {
    requireUnitAndYear(unit, year);
    RuleViolation.throwIfAny(breachesOf(drafts));
    var unitId = unit.getId();
    var projects = projectsOf(unitId, drafts);
    requireFree(unitId, year, drafts, projects);
    var written = new ArrayList<PerformanceTarget>();
    for (var draft : drafts) {
      var project = projects.get(identity(unitId, draft));
      var target = new PerformanceTarget(ids.next(), project, year, unitId);
      target.rewrite(draft, project, ids);
      targets.add(target);
      written.add(target);
    }
    return written;
  }

  void rewrite(PerformanceTarget target, TargetDraft draft) {
    RuleViolation.throwIfAny(DraftRules.breachesOf(draft));
    var before = target.getProject();
    var identity = identity(target.organizationId(), draft);
    if (identity.equals(before.getIdentity())) {
      target.rewrite(draft, before, ids);
      return;
    }
    var projects = projectsOf(target.organizationId(), List.of(draft));
    requireFree(target.organizationId(), target.year(), List.of(draft), projects);
    target.rewrite(draft, projects.get(identity), ids);
    targets.removeIfUnused(before);
  }

  private static void requireUnitAndYear(Organization unit, int year) {
    if (!unit.isUnit()) {
      throw RuleViolation.at("organization", NOT_A_UNIT, unit.getName());
    }
    BudgetYears.requireReasonable(year);
  }

  private static List<Breach> breachesOf(List<TargetDraft> drafts) {
    if (drafts.size() == 1) {
      return DraftRules.breachesOf(drafts.get(0));
    }
    var breaches = new ArrayList<Breach>();
    for (var i = 0; i < drafts.size(); i++) {
      var at = "projects[" + i + "].";
      DraftRules.breachesOf(drafts.get(i)).stream()
          .map(b -> new Breach(b.rule(), at + b.field(), b.arguments()))
          .forEach(breaches::add);
    }
    return breaches;
  }

  /** The project of every draft by its identity, found in one query or made. */
  private Map<String, BudgetProject> projectsOf(long unitId, List<TargetDraft> drafts) {
    var projects = new HashMap<String, BudgetProject>();
    var identities = drafts.stream().map(draft -> identity(unitId, draft)).distinct().toList();
    if (identities.isEmpty()) {
      return projects;
    }
    targets.findProjects(identities).forEach(p -> projects.put(p.getIdentity(), p));
    for (var draft : drafts) {
      projects.computeIfAbsent(
          identity(unitId, draft),
          identity -> {
            var project = new BudgetProject(ids.next(), unitId, draft.code(), draft.name());
            targets.add(project);
            return project;
          });
    }
    return projects;
  }

  /**
   * No project may get a second target for the year, neither beside a stored one nor twice at once.
   */
  private void requireFree(
      long unitId, int year, List<TargetDraft> drafts, Map<String, BudgetProject> projects) {
    var taken = new HashMap<String, Taken>();
    if (!projects.isEmpty()) {
      for (var target : targets.findTargets(projects.values(), year)) {
        var seen = target.organizationId() == unitId;
        taken.put(target.getProject().getIdentity(), new Taken(target.title(), seen));
      }
    }
    var breaches = new ArrayList<Breach>();
    for (var draft : drafts) {
      var other = taken.put(identity(unitId, draft), new Taken(draft.name(), true));
      if (other != null) {
        breaches.add(clash(draft, other, year));
      }
    }
    RuleViolation.throwIfAny(breaches);
  }

  private static Breach clash(TargetDraft draft, Taken other, int year) {
    if (draft.code() == null) {
      return Breach.of(NAME_TAKEN, "name", draft.name(), String.valueOf(year));
    }
    return other.sameUnit()
        ? Breach.of(
            CODE_TAKEN, "code", draft.code(), String.valueOf(year), draft.name(), other.name())
        : Breach.of(CODE_TAKEN_ELSEWHERE, "code", draft.code(), String.valueOf(year));
  }

  private static String identity(long unitId, TargetDraft draft) {
    return BudgetProject.identity(unitId, draft.code(), draft.name());
  }

  /** A target that has the place, and whether the person may learn its name. */
  private record Taken(String name, boolean sameUnit) {}
}
