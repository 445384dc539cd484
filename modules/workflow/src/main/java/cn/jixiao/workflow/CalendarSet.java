package cn.jixiao.workflow;

import static java.util.stream.Collectors.joining;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;
import java.util.List;

/**
 * Days were kept as holidays, or as worked; the title is their year.
 *
 * @param detail the holidays, a semicolon, the worked days
 */
public record CalendarSet(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  /** The kind under which the trail knows the calendar of a year. */
  static final String KIND = "Calendar";

  static CalendarSet of(List<CalendarDay> days, long organizationId) {
    var year = days.get(days.size() - 1).getDay().getYear();
    return new CalendarSet(
        new Subject(KIND, year),
        String.valueOf(year),
        organizationId,
        told(days, false) + ";" + told(days, true));
  }

  private static String told(List<CalendarDay> days, boolean working) {
    var told =
        days.stream()
            .filter(day -> day.isWorking() == working)
            .map(day -> day.getDay().toString())
            .collect(joining(" "));
    return told.isEmpty() ? "—" : told;
  }
}
