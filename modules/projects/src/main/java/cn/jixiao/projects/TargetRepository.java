package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.UNKNOWN_TARGET;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.OrganizationKind;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** All budget projects and their yearly targets. */
@ApplicationScoped
class TargetRepository {

  private static final String ROW =
      "new cn.jixiao.projects.TargetRow(t.id, p.code, t.name, t.year, t.state, o.code, o.name,"
          + " o.names, t.budget, t.amountUnit, s.step, s.state, s.since, t.adjusting, f.met)";

  /** Of a department without another part one, all units; and the unit itself. */
  private static final String ALONGSIDE =
      "select t.name, t.budget, t.fiscal, t.other, o.id, o.path, t.submissionId"
          + " from Organization o join Organization d on d.id = o.parentId"
          + " join PerformanceTarget t on t.organizationId = o.id"
          + " where o.parentId = :parent and t.year = :year"
          + " and t.state <> cn.jixiao.projects.TargetState.STOPPED and (o.id = :unit"
          + " or d.kind = :department and not exists (select w from DepartmentTarget w"
          + " where w.organizationId = o.id and w.year = t.year)) order by o.code, t.id";

  @PersistenceContext EntityManager entityManager;

  void add(BudgetProject project) {
    entityManager.persist(project);
  }

  void add(PerformanceTarget target) {
    entityManager.persist(target);
  }

  PerformanceTarget get(long targetId) {
    var found =
        entityManager
            .createQuery(
                "select t from PerformanceTarget t join fetch t.project left join fetch t.figure"
                    + " where t.id = :id",
                PerformanceTarget.class)
            .setParameter("id", targetId)
            .getResultList();
    if (found.isEmpty()) {
      throw new RuleViolation(UNKNOWN_TARGET);
    }
    return found.get(0);
  }

  /** Counts a change of an indicator row as a change of its target. */
  void touch(PerformanceTarget target) {
    entityManager.lock(target, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Writes what has changed, so that versions are the new ones and every clash shows now. */
  void write() {
    entityManager.flush();
  }

  void remove(PerformanceTarget target) {
    entityManager.remove(target);
  }

  /** A project that has lost its last target is nobody's any more. */
  void removeIfUnused(BudgetProject project) {
    entityManager.flush();
    var used =
        entityManager
            .createQuery(
                "select count(t) from PerformanceTarget t where t.project = :project", Long.class)
            .setParameter("project", project)
            .getSingleResult();
    if (used == 0) {
      entityManager.remove(project);
    }
  }

  List<BudgetProject> findProjects(Collection<String> identities) {
    return entityManager
        .createQuery(
            "select p from BudgetProject p where p.identity in :identities", BudgetProject.class)
        .setParameter("identities", identities)
        .getResultList();
  }

  /** The targets that these projects have in the year. */
  List<PerformanceTarget> findTargets(Collection<BudgetProject> projects, int year) {
    return entityManager
        .createQuery(
            "select t from PerformanceTarget t where t.year = :year and t.project in :projects",
            PerformanceTarget.class)
        .setParameter("year", year)
        .setParameter("projects", projects)
        .getResultList();
  }

  /** The unit's targets of the year with one of these codes or names. */
  List<PerformanceTarget> findAlike(
      long unitId, int year, Collection<String> codes, Collection<String> names) {
    return entityManager
        .createQuery(
            "select t from PerformanceTarget t where t.organizationId = :unit and t.year = :year"
                + " and (t.project.code in :codes or t.name in :names) order by t.id",
            PerformanceTarget.class)
        .setParameter("unit", unitId)
        .setParameter("year", year)
        .setParameter("codes", codes.isEmpty() ? List.of("") : codes)
        .setParameter("names", names.isEmpty() ? List.of("") : names)
        .setHint("eclipselink.join-fetch", "t.project")
        .setHint("eclipselink.batch", "t.indicators")
        .setHint("eclipselink.batch.type", "IN")
        .getResultList();
  }

  /** What the unit's targets of the year are called. */
  List<String> findNames(long unitId, int year) {
    return entityManager
        .createQuery(
            "select t.name from PerformanceTarget t where t.organizationId = :unit"
                + " and t.year = :year",
            String.class)
        .setParameter("unit", unitId)
        .setParameter("year", year)
        .getResultList();
  }

  TargetPage list(CurrentUser user, TargetFilter filter) {
    var totals =
        new TargetQuery(user)
            .matching(filter)
            .select(entityManager, "count(t), sum(t.budget)", "", Object[].class)
            .getSingleResult();
    var budget = totals[1] == null ? BigDecimal.ZERO : (BigDecimal) totals[1];
    return new TargetPage(rows(user, filter), (Long) totals[0], budget);
  }

  private List<TargetRow> rows(CurrentUser user, TargetFilter filter) {
    var sort = filter.sort() == null ? TargetSort.CHANGED : filter.sort();
    var descending = filter.sort() == null || filter.descending();
    var order = " order by " + sort.path() + (descending ? " desc" : "") + ", t.id";
    return new TargetQuery(user)
        .matching(filter)
        .select(entityManager, ROW, order, TargetRow.class)
        .setFirstResult(filter.first())
        .setMaxResults(filter.size())
        .getResultList();
  }

  /** All targets of a unit's year, in printed order. */
  List<PerformanceTarget> ofUnit(long unitId, int year) {
    return entityManager
        .createQuery(
            "select t from PerformanceTarget t where t.organizationId = :unit and t.year = :year"
                + " order by t.project.code, t.id",
            PerformanceTarget.class)
        .setParameter("unit", unitId)
        .setParameter("year", year)
        .setHint("eclipselink.join-fetch", "t.project")
        .setHint("eclipselink.left-join-fetch", "t.figure")
        .setHint("eclipselink.batch", "t.adjustments")
        .setHint("eclipselink.batch", "t.indicators")
        .setHint("eclipselink.batch.type", "IN")
        .getResultList();
  }

  /** The visible targets of a unit or a whole department in a year, in printed order. */
  List<PerformanceTarget> printed(CurrentUser user, String code, int year) {
    return new TargetQuery(user)
        .matching(new TargetFilter(year, code, null, null, null, false, 0, 0))
        .inTheText()
        .select(entityManager, "t", " order by o.code, p.code, t.id", PerformanceTarget.class)
        .setHint("eclipselink.join-fetch", "t.project")
        .setHint("eclipselink.left-join-fetch", "t.figure")
        .setHint("eclipselink.batch", "t.adjustments")
        .setHint("eclipselink.batch", "t.indicators")
        .setHint("eclipselink.batch.type", "IN")
        .getResultList();
  }

  /** The targets of these units in a year, in printed order, whoever asks. */
  List<PerformanceTarget> ofUnits(Collection<Long> unitIds, int year) {
    return entityManager
        .createQuery(
            "select t from PerformanceTarget t, Organization o where o.id = t.organizationId"
                + " and o.id in :units and t.year = :year and t.state <> :stopped"
                + " order by o.code, t.project.code, t.id",
            PerformanceTarget.class)
        .setParameter("units", unitIds)
        .setParameter("year", year)
        .setParameter("stopped", TargetState.STOPPED)
        .setHint("eclipselink.join-fetch", "t.project")
        .setHint("eclipselink.batch", "t.indicators")
        .setHint("eclipselink.batch.type", "IN")
        .getResultList();
  }

  /**
   * The projects of the department's units that have no part one of their own, and those of the
   * unit itself that this person does not see.
   */
  List<OtherProject> alongside(CurrentUser user, Organization unit, int year) {
    var sight = new TargetQuery(user);
    return entityManager
        .createQuery(ALONGSIDE, Object[].class)
        .setParameter("parent", unit.getParentId())
        .setParameter("unit", unit.getId())
        .setParameter("year", year)
        .setParameter("department", OrganizationKind.DEPARTMENT)
        .getResultStream()
        .map(found -> new Alongside((Long) found[4], otherProject(found, sight)))
        .filter(it -> it.unitId() != unit.getId() || !it.project().visible())
        .map(Alongside::project)
        .toList();
  }

  private record Alongside(long unitId, OtherProject project) {}

  private static OtherProject otherProject(Object[] found, TargetQuery sight) {
    return new OtherProject(
        (String) found[0],
        (BigDecimal) found[1],
        (BigDecimal) found[2],
        (BigDecimal) found[3],
        sight.sees((String) found[5], found[6] != null));
  }
}
