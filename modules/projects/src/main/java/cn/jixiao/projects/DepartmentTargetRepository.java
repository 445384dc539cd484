package cn.jixiao.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

  List<DepartmentTarget> of(Collection<Long> organizationIds, int year) {
    return entityManager
        .createNamedQuery("DepartmentTarget.of", DepartmentTarget.class)
        .setHint("eclipselink.batch", "d.subTargets")
        .setParameter("organizations", organizationIds)
        .setParameter("year", year)
        .getResultList();
  }
}
