package cn.jixiao.workflow;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.workflow.WorkflowRule.CALENDAR_DAY_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.CALENDAR_DAY_USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CalendarServiceTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1); // a Friday
  private static final LocalDate SUNDAY = LocalDate.of(2027, 1, 3);
  private static final String NOTICE = "元旦：1月1日放假1天。1月3日（周日）上班。";

  private final Districts districts = new Districts();
  private final RecordedEvents events = new RecordedEvents();
  private final InMemoryCalendar calendar = new InMemoryCalendar();
  private final CurrentUser admin = districts.login(ADMINISTRATOR, districts.district);

  @Nested
  class TheNotice {

    @Test
    void isReadWithoutBeingKept() {
      assertThat(as(admin).read(2027, NOTICE)).hasSize(2);
      assertThat(as(admin).ofYear(2027)).isEmpty();
      assertThat(events.fired()).isEmpty();
    }

    @Test
    void isKeptAndTold() {
      assertThat(as(admin).keep(2027, NOTICE)).isEqualTo(2);
      assertThat(as(admin).ofYear(2027))
          .extracting(CalendarDay::getDay)
          .containsExactly(NEW_YEAR, SUNDAY);
      assertThat(events.fired()).hasExactlyElementsOfTypes(CalendarSet.class);
      assertThat(events.fired().get(0).detail()).isEqualTo("2027-01-01;2027-01-03");
      assertThat(events.fired().get(0).organizationId()).isEqualTo(districts.district.getId());
    }

    @Test
    void changesNothingTheSecondTime() {
      as(admin).keep(2027, NOTICE);
      assertThat(as(admin).keep(2027, NOTICE)).isZero();
      assertThat(events.fired()).hasSize(1);
    }

    @Test
    void leavesOtherDaysAsTheyAre() {
      as(admin).set(LocalDate.of(2027, 10, 1), false);
      as(admin).keep(2027, NOTICE);
      assertThat(as(admin).ofYear(2027)).hasSize(3);
    }
  }

  @Nested
  class ASingleDay {

    @Test
    void isKeptAndTakenAway() {
      as(admin).set(NEW_YEAR, false);
      assertThat(as(admin).ofYear(2027)).hasSize(1);
      as(admin).remove(NEW_YEAR);
      assertThat(as(admin).ofYear(2027)).isEmpty();
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(CalendarSet.class, CalendarDayRemoved.class);
    }

    @Test
    void thatIsSoAnywayIsNotKept() {
      assertRefusedAt("day", CALENDAR_DAY_USUAL, () -> as(admin).set(NEW_YEAR, true));
      assertRefusedAt("day", CALENDAR_DAY_USUAL, () -> as(admin).set(SUNDAY, false));
    }

    @Test
    void mustBeNamed() {
      assertRefusedAt("day", CALENDAR_DAY_REQUIRED, () -> as(admin).set(null, false));
      assertRefusedAt(
          "day", CALENDAR_DAY_REQUIRED, () -> as(admin).set(LocalDate.of(9999, 1, 1), false));
    }

    @Test
    void thatIsNotThereIsTakenAwayWithoutAWord() {
      as(admin).remove(NEW_YEAR);
      assertThat(events.fired()).isEmpty();
    }
  }

  @Test
  void ofAYearWithoutANoticeIsEmpty() {
    assertThat(as(admin).ofYear(2099)).isEmpty();
    assertThat(as(admin).ofYear(999_999_999)).isEmpty();
  }

  @Test
  void isTheAdministratorsAlone() {
    var auditor = as(districts.login(AUDITOR, districts.auditOffice));
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> auditor.ofYear(2027));
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> auditor.read(2027, NOTICE));
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> auditor.keep(2027, NOTICE));
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> auditor.set(NEW_YEAR, false));
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> auditor.remove(NEW_YEAR));
  }

  private CalendarService as(CurrentUser user) {
    var service = new CalendarService();
    service.calendar = calendar;
    service.user = user;
    service.events = events;
    return service;
  }
}
