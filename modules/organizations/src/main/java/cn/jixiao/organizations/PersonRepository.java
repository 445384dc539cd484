package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.UNKNOWN_PERSON;

import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All people with their roles. */
@ApplicationScoped
class PersonRepository {

  private static final String HOLDING_IN =
      " from Person p where p.id in (select q.id from Person q join q.roles h"
          + " where h.organization.id = :organization)";

  @PersistenceContext EntityManager entityManager;

  void add(Person person) {
    entityManager.persist(person);
  }

  Person get(long personId) {
    return Optional.ofNullable(entityManager.find(Person.class, personId))
        .orElseThrow(() -> new RuleViolation(UNKNOWN_PERSON));
  }

  Optional<Person> findByAccount(String account) {
    return entityManager
        .createNamedQuery("Person.byAccount", Person.class)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  /** As it stands in the database now; nobody else counts a wrong password at the same time. */
  Optional<Person> findForUpdate(String account) {
    return entityManager
        .createNamedQuery("Person.byAccount", Person.class)
        .setParameter("account", account)
        .setHint("eclipselink.refresh", "true")
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  boolean isEmpty() {
    return entityManager.createNamedQuery("Person.count", Long.class).getSingleResult() == 0;
  }

  /** What the active person with this account holds; empty if there is none. */
  List<Held> heldBy(String account) {
    return entityManager
        .createNamedQuery("Person.held", Held.class)
        .setParameter("account", account)
        .getResultList();
  }

  /** The people with a role in the organization, by account, with all their roles. */
  List<Person> in(long organizationId, int first, int size) {
    return entityManager
        .createQuery("select p" + HOLDING_IN + " order by p.account", Person.class)
        .setHint("eclipselink.batch", "p.roles.organization")
        .setHint("eclipselink.batch.type", "IN")
        .setParameter("organization", organizationId)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  long countIn(long organizationId) {
    return entityManager
        .createQuery("select count(distinct p)" + HOLDING_IN, Long.class)
        .setParameter("organization", organizationId)
        .getSingleResult();
  }
}
