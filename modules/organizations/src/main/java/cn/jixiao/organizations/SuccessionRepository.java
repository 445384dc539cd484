package cn.jixiao.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who succeeded whom, and the names that are to come. */
@ApplicationScoped
class SuccessionRepository {

  @PersistenceContext EntityManager entityManager;

  void add(Succession succession) {
    entityManager.persist(succession);
  }

  /** Those in which the organization is one of the two, the first one first. */
  List<ReorganizationRow> concerning(long organizationId) {
    return entityManager
        .createQuery(
            "select s, o from Succession s join Organization o on (o.id = s.predecessorId"
                + " or o.id = s.successorId) and o.id <> :organization"
                + " where s.predecessorId = :organization or s.successorId = :organization"
                + " order by s.from, s.id",
            Object[].class)
        .setParameter("organization", organizationId)
        .getResultStream()
        .map(found -> row((Succession) found[0], (Organization) found[1]))
        .toList();
  }

  private static ReorganizationRow row(Succession succession, Organization other) {
    return new ReorganizationRow(
        succession.getSuccessorId() == other.getId(),
        other.getCode(),
        other.getName(),
        succession.getFrom());
  }

  boolean isKnown(long predecessorId, long successorId) {
    return entityManager
            .createQuery(
                "select count(s) from Succession s where s.predecessorId = :predecessor"
                    + " and s.successorId = :successor",
                Long.class)
            .setParameter("predecessor", predecessorId)
            .setParameter("successor", successorId)
            .getSingleResult()
        > 0;
  }

  /** Whom these had succeeded by the year, but not yet in the earlier one. */
  List<Succession> before(Collection<Long> successorIds, int earlierYear, int year) {
    return entityManager
        .createQuery(
            "select s from Succession s where s.successorId in :successors"
                + " and s.fromYear > :earlier and s.fromYear <= :year order by s.id",
            Succession.class)
        .setParameter("successors", successorIds)
        .setParameter("earlier", earlierYear)
        .setParameter("year", year)
        .getResultList();
  }

  /** Whether something below the organization goes on after that day. */
  boolean goesOnBelow(Organization organization, LocalDate day) {
    return entityManager
            .createQuery(
                "select count(o) from Organization o where o.path like concat(:path, '_%')"
                    + " and (o.endedFrom is null or o.endedFrom > :day)",
                Long.class)
            .setParameter("path", organization.getPath())
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  /** Those whose next name has come. */
  List<Organization> renamedBy(LocalDate today) {
    return entityManager
        .createQuery(
            "select o from Organization o where o.renamedFrom <= :today", Organization.class)
        .setParameter("today", today)
        .getResultList();
  }
}
