package cn.jixiao.workflow;

import static java.util.stream.Collectors.joining;

import cn.jixiao.organizations.Organization;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;
import java.time.LocalDate;
import java.util.Map;

/**
 * A region set, changed or gave up last days of the rounds of a budget year.
 *
 * @param detail the year, a semicolon, then what it sets now: each round and its day
 */
public record ScheduleSet(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  ScheduleSet(Organization region, int year, Map<BudgetRound, LocalDate> days) {
    this(region.subject(), region.getName(), region.getId(), year + ";" + told(days));
  }

  private static String told(Map<BudgetRound, LocalDate> days) {
    return days.entrySet().stream()
        .map(day -> day.getKey() + " " + day.getValue())
        .collect(joining(" "));
  }
}
