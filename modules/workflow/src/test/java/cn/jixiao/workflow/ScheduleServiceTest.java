package cn.jixiao.workflow;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.workflow.BudgetRound.DOWN1;
import static cn.jixiao.workflow.BudgetRound.DOWN2;
import static cn.jixiao.workflow.BudgetRound.UP1;
import static cn.jixiao.workflow.BudgetRound.UP2;
import static cn.jixiao.workflow.WorkflowRule.BUDGET_YEAR;
import static cn.jixiao.workflow.WorkflowRule.DEADLINE_NOT_WORKED;
import static cn.jixiao.workflow.WorkflowRule.DEADLINE_ORDER;
import static cn.jixiao.workflow.WorkflowRule.DEADLINE_OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.RecordedEvents;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScheduleServiceTest {

  /** A Friday and a Monday. */
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 30);

  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 30);
  private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 31);

  private final Districts districts = new Districts();
  private final RecordedEvents events = new RecordedEvents();
  private final InMemoryCalendar calendar = new InMemoryCalendar();
  private final InMemorySchedules schedules =
      new InMemorySchedules(
          districts.city, districts.district, districts.neighbour, districts.township);
  private final long city = districts.city.getId();
  private final long district = districts.district.getId();
  private final CurrentUser admin = districts.login(ADMINISTRATOR, districts.city);

  @Nested
  class ADay {

    @Test
    void isKeptAndTold() {
      set(district, Map.of(UP1, OCTOBER, DOWN1, NOVEMBER));
      assertThat(dueIn(district, UP1)).isEqualTo(OCTOBER);
      assertThat(events.fired()).hasExactlyElementsOfTypes(ScheduleSet.class);
      assertThat(events.fired().get(0).detail()).isEqualTo("2027;UP1 2026-10-30 DOWN1 2026-11-30");
      assertThat(events.fired().get(0).organizationId()).isEqualTo(district);
    }

    @Test
    void countsForAllBelowUntilTheySetTheirOwn() {
      set(city, Map.of(UP1, OCTOBER, DOWN1, NOVEMBER));
      var closer = OCTOBER.minusDays(1);
      set(district, Map.of(UP1, closer));
      assertThat(dueOf(districts.township, UP1)).isEqualTo(closer);
      assertThat(dueOf(districts.township, DOWN1)).isEqualTo(NOVEMBER);
      assertThat(dueOf(districts.neighbour, UP1)).isEqualTo(OCTOBER);
      assertThat(as(admin).ofYear(2028).of(districts.township.getPath(), UP1)).isEmpty();
      assertThat(as(admin).ofYear(2027).of(districts.township.getPath(), UP2)).isEmpty();
    }

    @Test
    void isGivenUpWhereItIsLeftOut() {
      set(city, Map.of(UP1, OCTOBER));
      set(district, Map.of(UP1, OCTOBER.minusDays(1)));
      as(admin).set(district, 2027, Map.of(UP1, OCTOBER.minusDays(1)), Map.of());
      assertThat(dueIn(district, UP1)).isEqualTo(OCTOBER);
    }

    @Test
    void comesSoonFiveWorkingDaysBefore() {
      calendar.add(new CalendarDay(LocalDate.of(2026, 10, 28), false));
      set(district, Map.of(UP1, OCTOBER));
      var deadline = as(admin).inForce(district, 2027).get(UP1);
      assertThat(deadline.getSoonFrom()).isEqualTo(LocalDate.of(2026, 10, 22));
      assertThat(deadline.isSoon(LocalDate.of(2026, 10, 21))).isFalse();
      assertThat(deadline.isSoon(LocalDate.of(2026, 10, 22))).isTrue();
      assertThat(deadline.isSoon(OCTOBER)).isTrue();
      assertThat(deadline.isOver(OCTOBER)).isFalse();
      assertThat(deadline.isOver(OCTOBER.plusDays(1))).isTrue();
      assertThat(deadline.isSoon(OCTOBER.plusDays(1))).isFalse();
    }

    @Test
    void isChangedInItsPlace() {
      set(district, Map.of(UP1, OCTOBER));
      as(admin).set(district, 2027, Map.of(UP1, OCTOBER), Map.of(UP1, NOVEMBER));
      assertThat(dueIn(district, UP1)).isEqualTo(NOVEMBER);
      as(admin).set(district, 2027, Map.of(UP1, NOVEMBER), Map.of(UP1, NOVEMBER));
      assertThat(events.fired()).as("nothing was changed the second time").hasSize(2);
    }

    @Test
    void isTheFirstOnesOfTwoWhoSetItAtOnce() {
      set(district, Map.of(UP1, OCTOBER));
      assertThatThrownBy(() -> set(district, Map.of(UP1, NOVEMBER)))
          .isInstanceOf(OptimisticLockException.class);
      assertThat(dueIn(district, UP1)).isEqualTo(OCTOBER);
    }
  }

  @Nested
  class Sound {

    @Test
    void isADayOnWhichPeopleWork() {
      assertRefusedAt("UP1", DEADLINE_NOT_WORKED, () -> set(district, Map.of(UP1, SATURDAY)));
      calendar.add(new CalendarDay(SATURDAY, true));
      set(district, Map.of(UP1, SATURDAY));
    }

    @Test
    void isADayOfTheBudgetsYearOrTheOneBefore() {
      assertRefusedAt(
          "UP1",
          DEADLINE_OUT_OF_RANGE,
          () -> set(district, Map.of(UP1, LocalDate.of(2025, 12, 31))));
      assertRefusedAt(
          "DOWN2",
          DEADLINE_OUT_OF_RANGE,
          () -> set(district, Map.of(DOWN2, LocalDate.of(2028, 1, 3))));
    }

    @Test
    void isEveryRoundAfterTheOneBeforeIt() {
      assertRefusedAt(
          "DOWN1", DEADLINE_ORDER, () -> set(district, Map.of(UP1, NOVEMBER, DOWN1, OCTOBER)));
      set(city, Map.of(DOWN1, NOVEMBER));
      assertRefusedAt("UP2", DEADLINE_ORDER, () -> set(district, Map.of(UP2, NOVEMBER)));
    }

    @Test
    void isAYearWithABudget() {
      assertRefusedAt("year", BUDGET_YEAR, () -> as(admin).set(district, 2101, Map.of(), Map.of()));
      assertRefusedAt("year", BUDGET_YEAR, () -> as(admin).suggested(district, 1999));
    }
  }

  @Nested
  class Suggested {

    @Test
    void areTheUsualDaysWhereNothingWasEverSet() {
      assertThat(as(admin).suggested(district, 2027))
          .containsEntry(UP1, LocalDate.of(2026, 11, 2))
          .containsEntry(DOWN1, NOVEMBER)
          .containsOnlyKeys(BudgetRound.values());
    }

    @Test
    void areTheDaysOfTheYearBefore() {
      set(city, Map.of(UP1, LocalDate.of(2026, 10, 23)));
      assertThat(as(admin).suggested(district, 2028))
          .containsEntry(UP1, LocalDate.of(2027, 10, 25))
          .containsEntry(DOWN1, LocalDate.of(2027, 11, 30));
    }
  }

  @Test
  void isSetByTheAdministratorOfTheRegionAndReadByEverybody() {
    var reviewer = districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);
    var stranger = districts.login(ADMINISTRATOR, districts.neighbour);
    assertRefused(
        "OrganizationRule.NOT_ALLOWED",
        () -> as(reviewer).set(district, 2027, Map.of(), Map.of(UP1, OCTOBER)));
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(reviewer).inForce(district, 2027));
    assertRefused(
        "OrganizationRule.NOT_VISIBLE",
        () -> as(stranger).set(district, 2027, Map.of(), Map.of(UP1, OCTOBER)));
    assertRefused("OrganizationRule.NOT_VISIBLE", () -> as(stranger).inForce(district, 2027));
    assertRefused("OrganizationRule.NOT_VISIBLE", () -> as(stranger).suggested(district, 2027));
    as(districts.login(DECLARANT, districts.township)).ofYear(2027);
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(districts.nobody()).ofYear(2027));
  }

  private void set(long region, Map<BudgetRound, LocalDate> days) {
    as(admin).set(region, 2027, Map.of(), days);
  }

  private LocalDate dueIn(long region, BudgetRound round) {
    return as(admin).inForce(region, 2027).get(round).getDue();
  }

  private LocalDate dueOf(Organization organization, BudgetRound round) {
    return as(admin).ofYear(2027).of(organization.getPath(), round).orElseThrow().getDue();
  }

  private ScheduleService as(CurrentUser user) {
    var service = new ScheduleService();
    service.schedules = schedules;
    service.calendar = calendar;
    service.organizations = districts.organizationService(user, events);
    service.ids = districts.ids;
    service.user = user;
    service.events = events;
    return service;
  }
}
