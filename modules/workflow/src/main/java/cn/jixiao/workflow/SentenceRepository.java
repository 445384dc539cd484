package cn.jixiao.workflow;

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
}
