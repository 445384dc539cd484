package cn.jixiao.workflow;

import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.workflow.WorkflowRule.BUDGET_YEAR;
import static cn.jixiao.workflow.WorkflowRule.DEADLINE_NOT_WORKED;
import static cn.jixiao.workflow.WorkflowRule.DEADLINE_ORDER;
import static cn.jixiao.workflow.WorkflowRule.DEADLINE_OUT_OF_RANGE;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.BudgetYears;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Keeps until when the rounds of a budget year last, region by region. */
@ApplicationScoped
@Transactional
@Retried
public class ScheduleService {

  /** So many working days before the last one it is told that it comes. */
  static final int SOON = 5;

  @Inject ScheduleRepository schedules;
  @Inject CalendarRepository calendar;
  @Inject OrganizationService organizations;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  /** Until when the rounds of a year last, everywhere: no secret to who works here. */
  public Schedule ofYear(int year) {
    user.requireLogin();
    return schedules.ofYear(year);
  }

  /** What counts in a region, be it set above. */
  public Map<BudgetRound, RoundDeadline> inForce(long regionId, int year) {
    user.require(ADMINISTRATOR, regionId);
    return nearest(schedules.ofOrganization(regionId, year));
  }

  /**
   * What may be set where nothing counts yet: the days of the year before, else the usual ones,
   * moved to the next working day.
   */
  public Map<BudgetRound, LocalDate> suggested(long regionId, int year) {
    user.require(ADMINISTRATOR, regionId);
    BudgetYears.require(year, BUDGET_YEAR);
    var days = UsualSchedule.of(year);
    nearest(schedules.ofOrganization(regionId, year - 1))
        .forEach((round, before) -> days.put(round, before.getDue().plusYears(1)));
    var working = workingDays(year);
    days.replaceAll((round, day) -> working.onOrAfter(day));
    return days;
  }

  /**
   * Sets what a region wants; for a round that is left out counts what is set above.
   *
   * @param read the days the region had set when the person saw them: somebody else's change stands
   */
  public void set(
      long regionId, int year, Map<BudgetRound, LocalDate> read, Map<BudgetRound, LocalDate> days) {
    user.require(ADMINISTRATOR, regionId);
    BudgetYears.require(year, BUDGET_YEAR);
    var region = organizations.administeredAlone(regionId); // of two at once the second one sees
    var all = schedules.ofOrganization(regionId, year);
    var own = nearest(all.stream().filter(it -> it.getRegionId() == regionId).toList());
    if (!daysOf(own).equals(read)) {
      throw new OptimisticLockException("Read " + read);
    }
    if (read.equals(days)) {
      return;
    }
    var counting =
        daysOf(nearest(all.stream().filter(it -> it.getRegionId() != regionId).toList()));
    counting.putAll(days);
    var working = workingDays(year);
    requireSound(year, days.keySet(), counting, working);
    for (var round : BudgetRound.values()) {
      keep(regionId, year, round, days.get(round), own.get(round), working);
    }
    events.fire(new ScheduleSet(region, year, new TreeMap<>(days)));
  }

  private void keep(
      long regionId,
      int year,
      BudgetRound round,
      LocalDate day,
      RoundDeadline kept,
      WorkingDays working) {
    if (day == null) {
      Optional.ofNullable(kept).ifPresent(schedules::remove);
    } else if (kept == null) {
      var deadline = new RoundDeadline(ids.next(), regionId, year, round);
      deadline.set(day, working.before(day, SOON));
      schedules.add(deadline);
    } else {
      kept.set(day, working.before(day, SOON));
    }
  }

  /** What is set is a working day around the year, and the rounds that count follow each other. */
  private static void requireSound(
      int year, Set<BudgetRound> set, Map<BudgetRound, LocalDate> counting, WorkingDays working) {
    var breaches = new ArrayList<Breach>();
    LocalDate before = null;
    for (var entry : counting.entrySet()) {
      var day = entry.getValue();
      var field = entry.getKey().name();
      if (set.contains(entry.getKey()) && (day.getYear() < year - 1 || day.getYear() > year)) {
        var first = String.valueOf(year - 1);
        breaches.add(Breach.of(DEADLINE_OUT_OF_RANGE, field, first, String.valueOf(year)));
      } else if (set.contains(entry.getKey()) && !working.isWorking(day)) {
        var next = working.onOrAfter(day).toString();
        breaches.add(Breach.of(DEADLINE_NOT_WORKED, field, day.toString(), next));
      } else if (before != null && !day.isAfter(before)) {
        breaches.add(Breach.of(DEADLINE_ORDER, field, day.toString(), before.toString()));
      }
      before = day;
    }
    RuleViolation.throwIfAny(breaches);
  }

  private WorkingDays workingDays(int year) {
    return new WorkingDays(
        calendar.between(LocalDate.of(year - 2, 12, 1), LocalDate.of(year, 12, 31)));
  }

  /** The last of each round. */
  private static Map<BudgetRound, RoundDeadline> nearest(List<RoundDeadline> deadlines) {
    var nearest = new EnumMap<BudgetRound, RoundDeadline>(BudgetRound.class);
    deadlines.forEach(it -> nearest.put(it.getRound(), it));
    return nearest;
  }

  private static EnumMap<BudgetRound, LocalDate> daysOf(Map<BudgetRound, RoundDeadline> deadlines) {
    var days = new EnumMap<BudgetRound, LocalDate>(BudgetRound.class);
    deadlines.forEach((round, deadline) -> days.put(round, deadline.getDue()));
    return days;
  }
}
