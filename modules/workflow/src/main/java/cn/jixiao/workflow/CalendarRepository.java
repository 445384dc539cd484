package cn.jixiao.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The days that are not as their weekday is. */
@ApplicationScoped
class CalendarRepository {

  @PersistenceContext EntityManager entityManager;

  /**
   * From the first to the last of these days, in their order. Who asks in the middle of an act has
   * changed something else: that is written once, at its end.
   */
  List<CalendarDay> between(LocalDate first, LocalDate last) {
    return entityManager
        .createNamedQuery("CalendarDay.between", CalendarDay.class)
        .setParameter("first", first)
        .setParameter("last", last)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }

  void add(CalendarDay day) {
    entityManager.persist(day);
  }

  void remove(CalendarDay day) {
    entityManager.remove(day);
  }

  /** How working days are counted from a day on. */
  WorkingDays workingDaysFrom(LocalDate day) {
    return new WorkingDays(between(day, day.plusDays(WorkingDays.HORIZON)));
  }
}
