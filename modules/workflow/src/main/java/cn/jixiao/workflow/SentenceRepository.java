package cn.jixiao.workflow;

import cn.jixiao.organizations.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The lists of standard sentences by region. */
@ApplicationScoped
class SentenceRepository {

  @PersistenceContext EntityManager entityManager;

  void add(SentenceList list) {
    entityManager.persist(list);
  }

  /** Writes what has changed, so that versions are the new ones. */
  void write() {
    entityManager.flush();
  }

  /** The list of the nearest region above an organization; there is one for everywhere. */
  SentenceList ofOrganization(long organizationId) {
    return entityManager
        .createNamedQuery("SentenceList.ofOrganization", SentenceList.class)
        .setParameter("organization", organizationId)
        .setMaxResults(1)
        .getSingleResult();
  }

  /** The region in which an organization stands. */
  Organization regionOf(long organizationId) {
    return entityManager
        .createQuery(
            "select r from Organization r, Organization o where o.id = :id and r.path ="
                + " o.regionPath",
            Organization.class)
        .setParameter("id", organizationId)
        .getSingleResult();
  }
}
