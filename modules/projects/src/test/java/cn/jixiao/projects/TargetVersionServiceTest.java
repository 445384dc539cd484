package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_TARGET;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.workflow.Opinion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TargetVersionServiceTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  private final Districts districts = new Districts();
  private final Register register = new Register(districts);
  private final RecordedEvents events = new RecordedEvents();
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private PerformanceTarget target;

  @BeforeEach
  void aDraftOfTheFirstOfMarch() {
    register.follow(events);
    itIs("2026-03-01T01:00:00Z");
    target = projects().create("485001", 2026, List.of(Drafts.withGoals("一"))).get(0);
  }

  @Nested
  class Days {

    @Test
    void keepTheirLastState() {
      change("二");
      change("三");
      assertThat(seenBy(clerk)).extracting(VersionRow::number).containsExactly(1);
      assertThat(goalsOf(1)).isEqualTo("三");
    }

    @Test
    void beginANewOneEach() {
      itIs("2026-03-02T01:00:00Z");
      change("二");
      assertThat(seenBy(clerk)).extracting(VersionRow::number).containsExactly(2, 1);
      assertThat(goalsOf(1)).isEqualTo("一");
    }

    @Test
    void endAtMidnightInChina() {
      itIs("2026-03-01T15:59:00Z");
      change("二");
      assertThat(seenBy(clerk)).hasSize(1);
      itIs("2026-03-01T16:00:00Z");
      change("三");
      assertThat(seenBy(clerk))
          .extracting(VersionRow::day)
          .containsExactly(FIRST.plusDays(1), FIRST);
    }

    @Test
    void leaveNothingBehindWhereNothingChanged() {
      itIs("2026-03-02T01:00:00Z");
      change("一");
      assertThat(seenBy(clerk)).hasSize(1);
    }

    @Test
    void sayWhoWroteLast() {
      assertThat(seenBy(clerk).get(0).by()).isEqualTo(clerk.name());
    }
  }

  @Nested
  class Submissions {

    @Test
    void freezeWhatTheDayHasSoFar() {
      submit();
      assertThat(seenBy(clerk)).singleElement().matches(VersionRow::frozen);
    }

    @Test
    void freezeAVersionOfTheirOwnDay() {
      itIs("2026-03-05T01:00:00Z");
      submit();
      assertThat(seenBy(clerk)).extracting(VersionRow::frozen).containsExactly(true, false);
      assertThat(seenBy(clerk).get(0).day()).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void areNotTouchedByWhatComesAfter() {
      submit();
      giveBack();
      change("二");
      submit();
      assertThat(seenBy(clerk)).extracting(VersionRow::frozen).containsExactly(true, true);
      assertThat(goalsOf(1)).isEqualTo("一");
      assertThat(goalsOf(2)).isEqualTo("二");
    }

    @Test
    void freezeAgainWhatWasNotChanged() {
      submit();
      giveBack();
      submit();
      assertThat(seenBy(clerk)).hasSize(2).allMatch(VersionRow::frozen);
    }
  }

  @Nested
  class OnAnyDate {

    @BeforeEach
    void threeDays() {
      itIs("2026-03-03T01:00:00Z");
      change("三");
      itIs("2026-03-05T01:00:00Z");
      change("五");
    }

    @Test
    void theLastStateBeforeIsSeen() {
      assertThat(asOf(FIRST.minusDays(1))).isNull();
      assertThat(asOf(FIRST)).isEqualTo("一");
      assertThat(asOf(FIRST.plusDays(1))).isEqualTo("一");
      assertThat(asOf(FIRST.plusDays(2))).isEqualTo("三");
      assertThat(asOf(FIRST.plusYears(1))).isEqualTo("五");
    }

    private String asOf(LocalDate day) {
      return register
          .versions(clerk, events)
          .asOf(target.getId(), day)
          .map(version -> version.draft().goals().get(0))
          .orElse(null);
    }
  }

  @Nested
  class Seeing {

    private final CurrentUser line = districts.login(LINE_REVIEWER, districts.lineDivision);

    @Test
    void singleDaysIsForTheUnitAndTheAuditor() {
      submittedAndChanged();
      for (var insider :
          List.of(
              clerk,
              districts.login(UNIT_HEAD, districts.township),
              districts.login(AUDITOR, districts.auditOffice))) {
        assertThat(seenBy(insider)).hasSize(2);
      }
      assertThat(seenBy(line)).singleElement().matches(VersionRow::frozen);
    }

    @Test
    void aDayIsNoBureausByItsNumberOrDateEither() {
      submittedAndChanged();
      var seen = register.versions(line, events);
      assertThat(seen.get(target.getId(), 1).isFrozen()).isTrue();
      assertRefused(UNKNOWN_VERSION, () -> seen.get(target.getId(), 2));
      assertThat(seen.asOf(target.getId(), LocalDate.of(2026, 4, 1)))
          .hasValueSatisfying(version -> assertThat(version.getNumber()).isEqualTo(1));
    }

    @Test
    void isAsForTheTargetItself() {
      assertRefused(UNKNOWN_TARGET, () -> seenBy(line));
      assertRefused(UNKNOWN_TARGET, () -> seenBy(districts.login(DECLARANT, districts.sister)));
      assertRefused("OrganizationRule.NOT_ALLOWED", () -> seenBy(districts.nobody()));
    }

    private void submittedAndChanged() {
      submit();
      giveBack();
      itIs("2026-03-02T01:00:00Z");
      change("二");
    }
  }

  private void itIs(String instant) {
    register.clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  private void change(String goal) {
    projects().revise(target.getId(), target.getVersion(), Drafts.withGoals(goal));
  }

  private void submit() {
    projects().submit(target.getId());
  }

  private void giveBack() {
    register
        .submissions
        .service(districts, districts.login(UNIT_HEAD, districts.township), events)
        .giveBack(target.getSubmissionId(), Opinion.of("缺少基线"));
  }

  private String goalsOf(int number) {
    var version = register.versions(clerk, events).get(target.getId(), number);
    return version.draft().goals().get(0);
  }

  private List<VersionRow> seenBy(CurrentUser user) {
    return register.versions(user, events).versionsOf(target.getId());
  }

  private ProjectService projects() {
    return register.projects(clerk, events);
  }
}
