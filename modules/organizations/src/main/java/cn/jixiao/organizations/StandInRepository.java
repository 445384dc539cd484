package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.UNKNOWN_STAND_IN;

import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who stands in for whom. */
@ApplicationScoped
class StandInRepository {

  @PersistenceContext EntityManager entityManager;

  void add(StandIn standIn) {
    entityManager.persist(standIn);
  }

  void remove(StandIn standIn) {
    entityManager.remove(standIn);
  }

  StandIn get(long standInId) {
    return Optional.ofNullable(entityManager.find(StandIn.class, standInId))
        .orElseThrow(() -> new RuleViolation(UNKNOWN_STAND_IN));
  }

  /** Where the person is absent or stands in, that day or later, the first to begin first. */
  List<StandIn> concerning(long personId, LocalDate since) {
    return entityManager
        .createQuery(
            "select s from StandIn s join fetch s.absent join fetch s.person where s.to >= :since"
                + " and (s.absent.id = :person or s.person.id = :person) order by s.from, s.id",
            StandIn.class)
        .setParameter("person", personId)
        .setParameter("since", since)
        .getResultList();
  }

  /** Who stands in for the person on one of those days. */
  Optional<StandIn> findFor(long absentId, LocalDate from, LocalDate to) {
    return entityManager
        .createQuery(
            "select s from StandIn s where s.absent.id = :absent and s.from <= :to"
                + " and s.to >= :from order by s.from",
            StandIn.class)
        .setParameter("absent", absentId)
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
