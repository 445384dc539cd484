package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All overall targets. */
@ApplicationScoped
class DepartmentTargetRepository {

  @PersistenceContext EntityManager entityManager;

  void add(DepartmentTarget target) {
    entityManager.persist(target);
  }

  void remove(DepartmentTarget target) {
    entityManager.remove(target);
  }

  /** Counts a change of a sub-target as a change of its target. */
  void touch(DepartmentTarget target) {
    entityManager.lock(target, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Writes what has changed, so that versions are the new ones. */
  void write() {
    entityManager.flush();
  }

  Optional<DepartmentTarget> find(long departmentTargetId) {
    return Optional.ofNullable(entityManager.find(DepartmentTarget.class, departmentTargetId));
  }

  List<DepartmentTarget> of(Collection<Long> organizationIds, int year) {
    return entityManager
        .createNamedQuery("DepartmentTarget.of", DepartmentTarget.class)
        .setHint("eclipselink.batch", "d.subTargets")
        .setHint("eclipselink.batch", "d.subTargets.targetIds")
        .setHint("eclipselink.batch", "d.adjustments")
        .setParameter("organizations", organizationIds)
        .setParameter("year", year)
        .getResultList();
  }

  /** Whether any unit below a department has one for the year. */
  boolean isAnyBelow(Long departmentId, int year) {
    return !entityManager
        .createQuery(
            "select d.id from DepartmentTarget d join Organization o on o.id = d.organizationId"
                + " join Organization p on p.id = o.parentId"
                + " where p.id = :department and p.kind = :kind and d.year = :year",
            Long.class)
        .setParameter("kind", OrganizationKind.DEPARTMENT)
        .setParameter("department", departmentId)
        .setParameter("year", year)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The unit's targets of the year that this person sees, in printed order. */
  List<ProjectRow> projects(CurrentUser user, String unitCode, int year) {
    return new TargetQuery(user)
        .matching(new TargetFilter(year, unitCode, null, null, null, false, 0, 0))
        .inTheText()
        .select(
            entityManager,
            "new cn.jixiao.projects.ProjectRow(t.id, p.code, t.name, t.budget)",
            " order by p.code, t.id",
            ProjectRow.class)
        .getResultList();
  }

  /** Those of the units that have submitted a target for the year at least once. */
  List<Long> unitsThatSubmitted(Collection<Long> organizationIds, int year) {
    return entityManager
        .createQuery(
            "select distinct t.organizationId from PerformanceTarget t where t.year = :year"
                + " and t.organizationId in :organizations and t.submissionId is not null",
            Long.class)
        .setParameter("organizations", organizationIds)
        .setParameter("year", year)
        .getResultList();
  }
}
