package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** A day counts as its weekday again; the title is its year, the detail the day. */
public record CalendarDayRemoved(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  static CalendarDayRemoved of(CalendarDay day, long organizationId) {
    var year = day.getDay().getYear();
    return new CalendarDayRemoved(
        new Subject(CalendarSet.KIND, year),
        String.valueOf(year),
        organizationId,
        day.getDay().toString());
  }
}
