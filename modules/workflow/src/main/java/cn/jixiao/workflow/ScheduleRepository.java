package cn.jixiao.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The last days of rounds. */
@ApplicationScoped
class ScheduleRepository {

  @PersistenceContext EntityManager entityManager;

  /** Of all regions: of each it is a handful, and who asks for many units needs them all. */
  Schedule ofYear(int year) {
    return new Schedule(
        entityManager
            .createNamedQuery("RoundDeadline.ofYear", Object[].class)
            .setParameter("year", year)
            .getResultStream()
            .map(row -> Map.entry((String) row[1], (RoundDeadline) row[0]))
            .toList());
  }

  /** Of an organization's regions, the nearest last. */
  List<RoundDeadline> ofOrganization(long organizationId, int year) {
    return entityManager
        .createNamedQuery("RoundDeadline.ofOrganization", RoundDeadline.class)
        .setParameter("organization", organizationId)
        .setParameter("year", year)
        .getResultList();
  }

  /** The budget years of which a round ends soon, or has ended since then. */
  List<Integer> yearsThatPress(LocalDate today, LocalDate since) {
    return entityManager
        .createNamedQuery("RoundDeadline.yearsThatPress", Integer.class)
        .setParameter("today", today)
        .setParameter("since", since)
        .getResultList();
  }

  void add(RoundDeadline deadline) {
    entityManager.persist(deadline);
  }

  void remove(RoundDeadline deadline) {
    entityManager.remove(deadline);
  }
}
