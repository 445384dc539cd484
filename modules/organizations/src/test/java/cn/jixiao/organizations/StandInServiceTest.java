package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.NOT_ALLOWED;
import static cn.jixiao.organizations.OrganizationRule.NOT_VISIBLE;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_AWAY;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_DAYS;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_DAY_REQUIRED;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_ELSEWHERE;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_FOR_NOTHING;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_INDEPENDENT;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_PAST;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_SELF;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_TWICE;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_UNKNOWN;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.PersonChanged.StandInEnded;
import cn.jixiao.organizations.PersonChanged.StandInNamed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StandInServiceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final LocalDate FRIDAY = TODAY.plusDays(3);

  private final Districts districts = new Districts();
  private final RecordedEvents events = new RecordedEvents();

  {
    districts.clock = on(TODAY);
  }

  private final Person zhang =
      districts.join("zhang", PERFORMANCE_REVIEWER, districts.performanceDivision);
  private final Person li = districts.join("li", LINE_REVIEWER, districts.lineDivision);

  @Nested
  class Naming {

    @Test
    void givesTheRolesOfTheAbsentOneForThoseDays() {
      as("zhang").name(null, "li", TODAY, FRIDAY);
      assertThat(held("li")).containsExactly("LINE_REVIEWER", "PERFORMANCE_REVIEWER for zhang");
      assertThat(held("zhang")).containsExactly("PERFORMANCE_REVIEWER");
      assertThat(events.fired()).hasExactlyElementsOfTypes(StandInNamed.class);
      assertThat(events.fired().get(0).detail()).isEqualTo("li 2026-12-01 – 2026-12-04");
    }

    @Test
    void countsFromTheFirstDayToTheLast() {
      as("zhang").name(null, "li", FRIDAY, FRIDAY);
      assertThat(held("li")).containsExactly("LINE_REVIEWER");
      districts.clock = on(FRIDAY);
      assertThat(held("li")).hasSize(2);
      districts.clock = on(FRIDAY.plusDays(1));
      assertThat(held("li")).containsExactly("LINE_REVIEWER");
    }

    @Test
    void givesNothingButReviewing() {
      var head = districts.join("head", UNIT_HEAD, districts.township);
      districts.also(head, DECLARANT, districts.township);
      districts.join("clerk", DECLARANT, districts.sister);
      as("head").name(null, "clerk", TODAY, FRIDAY);
      assertThat(held("clerk")).containsExactly("DECLARANT", "UNIT_HEAD for head");
    }

    @Test
    void isNotPassedOn() {
      districts.join("wang", PERFORMANCE_REVIEWER, districts.performanceDivision);
      as("zhang").name(null, "li", TODAY, FRIDAY);
      as("li").name(null, "wang", TODAY, FRIDAY);
      assertThat(held("wang")).containsExactly("PERFORMANCE_REVIEWER", "LINE_REVIEWER for li");
    }

    @Test
    void isRefusedForWhomSomebodyElseStandsIn() {
      districts.join("wang", PERFORMANCE_REVIEWER, districts.performanceDivision);
      as("li").name(null, "wang", FRIDAY, FRIDAY);
      assertRefusedAt("standIn", STAND_IN_AWAY, () -> as("zhang").name(null, "li", TODAY, FRIDAY));
    }

    @Test
    void isRefusedForDaysOnWhichThereIsOne() {
      districts.join("wang", PERFORMANCE_REVIEWER, districts.performanceDivision);
      as("zhang").name(null, "li", TODAY, FRIDAY);
      assertRefusedAt(
          "from", STAND_IN_TWICE, () -> as("zhang").name(null, "wang", FRIDAY, FRIDAY.plusDays(9)));
      as("zhang").name(null, "wang", FRIDAY.plusDays(1), FRIDAY.plusDays(9));
    }

    @Test
    void isRefusedForDaysThatAreNone() {
      var day = TODAY.minusDays(1);
      assertRefusedAt("from", STAND_IN_PAST, () -> as("zhang").name(null, "li", day, TODAY));
      assertRefusedAt("to", STAND_IN_DAYS, () -> as("zhang").name(null, "li", FRIDAY, TODAY));
      assertRefusedAt(
          "to", STAND_IN_DAYS, () -> as("zhang").name(null, "li", TODAY, TODAY.plusDays(400)));
      assertRefusedAt(
          "from", STAND_IN_DAY_REQUIRED, () -> as("zhang").name(null, "li", null, TODAY));
    }

    @Test
    void isForColleaguesWhoMayReview() {
      districts.join("far", UNIT_HEAD, districts.township);
      districts.join("audit", AUDITOR, districts.auditOffice);
      districts.join("gone", LINE_REVIEWER, districts.lineDivision).deactivate();
      assertRefused(STAND_IN_ELSEWHERE, () -> as("zhang").name(null, "far", TODAY, FRIDAY));
      assertRefused(STAND_IN_INDEPENDENT, () -> as("zhang").name(null, "audit", TODAY, FRIDAY));
      assertRefused(STAND_IN_UNKNOWN, () -> as("zhang").name(null, "gone", TODAY, FRIDAY));
      assertRefused(STAND_IN_UNKNOWN, () -> as("zhang").name(null, null, TODAY, FRIDAY));
      assertRefused(STAND_IN_SELF, () -> as("zhang").name(null, "zhang", TODAY, FRIDAY));
      assertThat(as("zhang").suggest(null, ""))
          .extracting(Person::getAccount)
          .containsExactly("li");
    }

    @Test
    void isForWhoReviews() {
      districts.join("clerk", DECLARANT, districts.township);
      districts.join("other", DECLARANT, districts.township);
      assertRefused(STAND_IN_FOR_NOTHING, () -> as("clerk").name(null, "other", TODAY, FRIDAY));
      assertRefused(NOT_ALLOWED, () -> service(districts.nobody()).name(null, "li", TODAY, FRIDAY));
    }
  }

  @Nested
  class ForSomebodyElse {

    @Test
    void isTheirAdministrators() {
      var admin = service(districts.login(ADMINISTRATOR, districts.district));
      admin.name(zhang.getId(), "li", TODAY, FRIDAY);
      assertThat(admin.concerning(zhang.getId())).hasSize(1);
      assertThat(held("li")).hasSize(2);
    }

    @Test
    void isNobodyElses() {
      var far = service(districts.login(ADMINISTRATOR, districts.neighbour));
      assertRefused(NOT_VISIBLE, () -> far.name(zhang.getId(), "li", TODAY, FRIDAY));
      assertRefused(NOT_VISIBLE, () -> far.concerning(zhang.getId()));
      assertRefused(NOT_ALLOWED, () -> as("li").name(zhang.getId(), "li", TODAY, FRIDAY));
      assertRefused(NOT_ALLOWED, () -> as("li").suggest(zhang.getId(), ""));
    }
  }

  @Nested
  class Ending {

    @Test
    void takesTheRolesBackAtOnce() {
      var named = as("zhang").name(null, "li", TODAY, FRIDAY);
      as("zhang").end(null, named.getId());
      assertThat(held("li")).containsExactly("LINE_REVIEWER");
      assertThat(events.fired()).hasExactlyElementsOfTypes(StandInNamed.class, StandInEnded.class);
    }

    @Test
    void keepsTheDaysThatWere() {
      var named = as("zhang").name(null, "li", TODAY, FRIDAY);
      districts.clock = on(TODAY.plusDays(2));
      as("zhang").end(null, named.getId());
      as("zhang").end(null, named.getId());
      assertThat(as("zhang").concerning(null))
          .extracting(StandIn::getTo)
          .containsExactly(TODAY.plusDays(1));
    }

    @Test
    void isNotTheStandInsOwn() {
      var named = as("zhang").name(null, "li", TODAY, FRIDAY);
      assertRefused(NOT_ALLOWED, () -> as("li").end(null, named.getId()));
    }
  }

  @Nested
  class StandingIn {

    @Test
    void endsWithTheDeactivationOfEither() {
      as("zhang").name(null, "li", TODAY, FRIDAY);
      zhang.deactivate();
      assertThat(held("li")).containsExactly("LINE_REVIEWER");
      zhang.reactivate();
      li.deactivate();
      assertThat(held("li")).isEmpty();
    }

    @Test
    void endsWhereTheyAreNoColleaguesAnyMore() {
      as("zhang").name(null, "li", TODAY, FRIDAY);
      districts.also(li, UNIT_HEAD, districts.township);
      districts.noLonger(li, LINE_REVIEWER, districts.lineDivision);
      assertThat(held("li")).containsExactly("UNIT_HEAD");
    }

    @Test
    void isRecordedAsForTheAbsentOneUnlessTheOwnRoleDoes() {
      as("zhang").name(null, "li", TODAY, FRIDAY);
      var user = districts.login("li");
      assertThat(user.standsFor()).isNull();
      user.requireAt(PERFORMANCE_REVIEWER, districts.bureau.getPath());
      assertThat(user.standsFor()).isEqualTo("zhang");
      user.requireAt(LINE_REVIEWER, districts.bureau.getPath());
      assertThat(user.standsFor()).isNull();
    }

    @Test
    void isBarredWhereTheAbsentOneIs() {
      as("zhang").name(null, "li", TODAY, FRIDAY);
      var user = districts.login("li");
      var place = districts.bureau.getPath();
      assertThat(user.unbarredAt(PERFORMANCE_REVIEWER, place, "zhang"::equals)).isEmpty();
      assertThat(user.unbarredAt(PERFORMANCE_REVIEWER, place, "li"::equals)).isEmpty();
      assertThat(user.unbarredAt(LINE_REVIEWER, place, "zhang"::equals)).isPresent();
      assertRefused(
          NOT_ALLOWED, () -> user.requireAt(PERFORMANCE_REVIEWER, place, "zhang"::equals));
    }
  }

  private List<String> held(String account) {
    return districts.login(account).roles().stream()
        .map(h -> h.isOwn() ? h.role().name() : h.role() + " for " + h.absentName())
        .toList();
  }

  private StandInService as(String account) {
    return service(districts.login(account));
  }

  private StandInService service(CurrentUser user) {
    return districts.standInService(user, events);
  }

  private static Clock on(LocalDate day) {
    return Clock.fixed(Instant.parse(day + "T04:00:00Z"), ZoneOffset.UTC);
  }
}
