package cn.jixiao.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

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

  List<DepartmentTarget> of(Collection<Long> organizationIds, int year) {
    return entityManager
        .createNamedQuery("DepartmentTarget.of", DepartmentTarget.class)
        .setHint("eclipselink.batch", "d.subTargets")
        .setParameter("organizations", organizationIds)
        .setParameter("year", year)
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
