package cn.jixiao.workflow;

import static java.util.stream.Collectors.toMap;

import cn.jixiao.shared.ChinaTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Counts working days: Monday to Friday, but for the holidays and the weekends that are worked. */
final class WorkingDays implements Deadlines {

  /** So many days of the calendar hold the most working days of a step, whatever holidays. */
  static final int HORIZON = 120;

  private final Map<LocalDate, Boolean> exceptions;

  WorkingDays(Collection<CalendarDay> exceptions) {
    this.exceptions =
        exceptions.stream().collect(toMap(CalendarDay::getDay, CalendarDay::isWorking));
  }

  @Override
  public LocalDate after(Instant begin, int days) {
    return days == 0 ? null : after(ChinaTime.dayOf(begin), days);
  }

  /** The day that many working days later; the first day is not counted. */
  LocalDate after(LocalDate begin, int days) {
    var day = begin;
    for (var left = days; left > 0; ) {
      day = day.plusDays(1);
      if (isWorking(day)) {
        left--;
      }
    }
    return day;
  }

  /** The day that many working days earlier; the last day is not counted. */
  LocalDate before(LocalDate end, int days) {
    var day = end;
    for (var left = days; left > 0; ) {
      day = day.minusDays(1);
      if (isWorking(day)) {
        left--;
      }
    }
    return day;
  }

  /** The day itself where it is worked, else the next one that is. */
  LocalDate onOrAfter(LocalDate day) {
    return isWorking(day) ? day : after(day, 1);
  }

  /** How many working days have passed; the first day is not counted. */
  int passed(LocalDate begin, LocalDate end) {
    return (int) begin.plusDays(1).datesUntil(end.plusDays(1)).filter(this::isWorking).count();
  }

  boolean isWorking(LocalDate day) {
    return exceptions.getOrDefault(day, isWeekday(day));
  }

  /** Whether it is worked where nothing is arranged otherwise. */
  static boolean isWeekday(LocalDate day) {
    var weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
  }
}
