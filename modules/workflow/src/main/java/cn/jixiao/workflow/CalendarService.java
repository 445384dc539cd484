package cn.jixiao.workflow;

import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static java.util.stream.Collectors.toMap;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the calendar by which deadlines are counted: one for all regions, as the State Council's
 * notice is. A deadline that runs already stays as it was counted.
 */
@ApplicationScoped
@Transactional
@Retried
public class CalendarService {

  /** Of earlier and later years there is no calendar: they are a slip of the keyboard. */
  public static final int FIRST_YEAR = 2000;

  public static final int LAST_YEAR = 2100;

  @Inject CalendarRepository calendar;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  /**
   * The days of a year that are not as their weekday is; none where nobody has entered the year's
   * notice, and weekends alone are counted.
   */
  public List<CalendarDay> ofYear(int year) {
    user.require(ADMINISTRATOR);
    return year < FIRST_YEAR || year > LAST_YEAR
        ? List.of()
        : calendar.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** What a notice says, without keeping it. */
  public List<CalendarDay> read(int year, String notice) {
    user.require(ADMINISTRATOR);
    return HolidayNotice.read(year, notice);
  }

  /**
   * Keeps what a notice says; other days stay as they are.
   *
   * @return how many days changed
   */
  public int keep(int year, String notice) {
    user.require(ADMINISTRATOR);
    return arrange(HolidayNotice.read(year, notice));
  }

  /** Keeps that a day is worked, or is not, against its weekday. */
  public void set(LocalDate day, boolean working) {
    user.require(ADMINISTRATOR);
    if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw RuleViolation.at("day", WorkflowRule.CALENDAR_DAY_REQUIRED);
    }
    var arranged = new CalendarDay(day, working);
    if (arranged.isUsual()) {
      throw RuleViolation.at("day", WorkflowRule.CALENDAR_DAY_USUAL, day);
    }
    arrange(List.of(arranged));
  }

  /** The day is as its weekday is again. */
  public void remove(LocalDate day) {
    user.require(ADMINISTRATOR);
    for (var kept : calendar.between(day, day)) {
      calendar.remove(kept);
      events.fire(CalendarDayRemoved.of(kept, place()));
    }
  }

  private int arrange(List<CalendarDay> days) {
    if (days.isEmpty()) {
      return 0;
    }
    var kept =
        calendar.between(days.get(0).getDay(), days.get(days.size() - 1).getDay()).stream()
            .collect(toMap(CalendarDay::getDay, it -> it));
    var changed = new ArrayList<CalendarDay>();
    for (var day : days) {
      var before = kept.get(day.getDay());
      if (before == null) {
        calendar.add(day);
        changed.add(day);
      } else if (before.isWorking() != day.isWorking()) {
        before.arrange(day.isWorking());
        changed.add(before);
      }
    }
    if (!changed.isEmpty()) {
      events.fire(CalendarSet.of(changed, place()));
    }
    return changed.size();
  }

  /** Where the administrator works: their region's auditor sees what they did. */
  private long place() {
    return user.actingAs().orElseThrow().organizationId();
  }
}
