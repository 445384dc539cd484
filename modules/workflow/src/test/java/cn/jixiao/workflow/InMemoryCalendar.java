package cn.jixiao.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** The calendar as the weeks have it, until a test arranges days, for tests. */
class InMemoryCalendar extends CalendarRepository {

  private final TreeMap<LocalDate, CalendarDay> days = new TreeMap<>();

  @Override
  List<CalendarDay> between(LocalDate first, LocalDate last) {
    return List.copyOf(days.subMap(first, true, last, true).values());
  }

  @Override
  void add(CalendarDay day) {
    days.put(day.getDay(), day);
  }

  @Override
  void remove(CalendarDay day) {
    days.remove(day.getDay());
  }
}
