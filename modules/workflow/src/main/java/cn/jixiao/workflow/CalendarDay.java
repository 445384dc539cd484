package cn.jixiao.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A day on which it is not as on every such day of the week: a holiday in the week, or a weekend
 * day that is worked, as the State Council arranges them every year.
 */
@Entity
@Table(name = "workflow_calendar_day")
@NamedQuery(
    name = "CalendarDay.between",
    query = "select d from CalendarDay d where d.day >= :first and d.day <= :last order by d.day")
public class CalendarDay {

  @Id
  @Column(name = "calendar_day")
  private LocalDate day;

  @Version private int version;

  private boolean working;

  protected CalendarDay() {}

  CalendarDay(LocalDate day, boolean working) {
    this.day = day;
    this.working = working;
  }

  void arrange(boolean nowWorking) {
    working = nowWorking;
  }

  /** Whether it is as its weekday is anyway, and nothing need be kept of it. */
  boolean isUsual() {
    return working == WorkingDays.isWeekday(day);
  }

  public LocalDate getDay() {
    return day;
  }

  public boolean isWorking() {
    return working;
  }
}
