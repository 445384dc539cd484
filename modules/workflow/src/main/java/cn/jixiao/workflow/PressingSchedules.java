package cn.jixiao.workflow;

import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** The schedules of which a round ends these days, for what the system does of its own accord. */
@ApplicationScoped
@Transactional
@Retried
public class PressingSchedules {

  /** What has been over for longer is not told any more. */
  private static final int DAYS_AFTER = 30;

  @Inject ScheduleRepository schedules;

  /** By their budget years. */
  public Map<Integer, Schedule> on(LocalDate today) {
    return schedules.yearsThatPress(today, today.minusDays(DAYS_AFTER)).stream()
        .collect(Collectors.toMap(year -> year, schedules::ofYear));
  }
}
