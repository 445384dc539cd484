package cn.jixiao.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The days that are not as their weekday is. */
@ApplicationScoped
class CalendarRepository {

  @PersistenceContext EntityManager entityManager;

  /** From the first to the last of these days, in their order. */
  List<CalendarDay> between(LocalDate first, LocalDate last) {
    return entityManager
        .createNamedQuery("CalendarDay.between", CalendarDay.class)
        .setParameter("first", first)
        .setParameter("last", last)
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
