package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.workflow.BudgetRound.DOWN1;
import static cn.jixiao.workflow.BudgetRound.DOWN2;
import static cn.jixiao.workflow.BudgetRound.UP1;
import static cn.jixiao.workflow.BudgetRound.UP2;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.Role;
import cn.jixiao.workflow.BudgetRound;
import cn.jixiao.workflow.InMemorySchedules;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressServiceTest {

  /** Monday in China, Sunday in Greenwich. */
  private static final Instant NOW = Instant.parse("2026-11-29T16:30:00Z");

  private static final ProgressFilter FIRST_TWO = new ProgressFilter(2027, null, null, null, 0, 2);
  private static final ProgressFilter THE_REST = new ProgressFilter(2027, null, null, null, 2, 2);

  private static final ProgressFilter EVERYTHING = new ProgressFilter(2027, null, null, null, 0, 0);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private final Districts districts = new Districts();
  private final InMemoryProgress progress = new InMemoryProgress();
  private final InMemorySchedules schedules =
      new InMemorySchedules(districts.district, districts.neighbour);

  ProgressServiceTest() {
    progress.add(districts.township, 2, 1, 0, "450000.00");
    progress.add(districts.sister, 0, 0, 0, "0");
    progress.add(districts.otherTownship, 0, 0, 3, "1200000.50");
  }

  @Test
  void isAPageAndWhatAllPagesHoldTogether() {
    var page = as(auditor()).page(FIRST_TWO);
    assertThat(page.rows()).extracting(ProgressRow::code).containsExactly("485001", "485002");
    assertThat(page.rows())
        .extracting(ProgressRow::state)
        .containsExactly(ProgressState.RETURNED, ProgressState.NOT_BEGUN);
    assertThat(page.total()).isEqualTo(3);
    assertThat(page.begun()).isEqualTo(2);
    assertThat(page.sum()).isEqualTo(new Progress(2, 0, 1, 3, 0, new BigDecimal("1650000.50"), 0));
    assertThat(as(auditor()).page(THE_REST).rows())
        .extracting(ProgressRow::code)
        .containsExactly("486001");
  }

  @Test
  void tellsWhoHoldsWhat() {
    assertThat(as(auditor()).page(FIRST_TWO).rows())
        .extracting(ProgressRow::holder)
        .containsExactly(InMemoryProgress.ITSELF, null);
    assertThat(progress.held).containsExactly(2);
  }

  @Test
  void letsTheHeadSeeWhatTheUnitHasNotSubmittedButNotTheBureau() {
    assertThat(insight(districts.login(Role.UNIT_HEAD, districts.department)))
        .containsExactly(true, true);
    assertThat(insight(auditor())).containsExactly(true, true, true);
    for (var role : Role.bureau()) {
      assertThat(insight(districts.login(role, districts.lineDivision)))
          .containsExactly(false, false, false);
    }
  }

  private List<Boolean> insight(CurrentUser user) {
    return as(user).rows(FIRST_TWO).stream().map(ProgressRow::insight).toList();
  }

  @Test
  void isReadAtOnceForAFile() {
    for (var i = 0; i < 2500; i++) {
      progress.add(
          districts.unit(districts.department, String.valueOf(485003 + i), "单位"), 0, 1, 0, "1");
    }
    var rows = as(auditor()).rows(FIRST_TWO);
    assertThat(rows).hasSize(2503);
    assertThat(rows.get(2502).holder()).isEqualTo(InMemoryProgress.ITSELF);
    assertThat(progress.counted).hasSize(1);
    assertThat(progress.held).containsExactly(1000, 1000, 503);
  }

  @Test
  void isForThoseWhoReviewAndForTheAuditor() {
    opens(Role.UNIT_HEAD, districts.township, 1);
    opens(Role.LINE_REVIEWER, districts.lineDivision, 3);
    opens(Role.PERFORMANCE_REVIEWER, districts.performanceDivision, 3);
    opens(Role.BUDGET_REVIEWER, districts.lineDivision, 3);
    opens(Role.AUDITOR, districts.auditOffice, 3);
    opens(Role.AUDITOR, districts.farAuditOffice, 0);
  }

  @Test
  void isNotForDeclarantsAndAdministrators() {
    for (var user :
        List.of(
            districts.login(Role.DECLARANT, districts.township),
            districts.login(Role.ADMINISTRATOR, districts.district),
            districts.nobody())) {
      assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(user).page(FIRST_TWO));
      assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(user).rows(FIRST_TWO));
    }
  }

  @Test
  void isLateByChinasDay() {
    as(auditor()).rows(FIRST_TWO);
    assertThat(progress.counted).containsExactly(LocalDate.of(2026, 11, 30));
  }

  @Test
  void awaitsTheRoundTowardsWhichTheUnitIsOnItsWay() {
    var units = List.of(nextUnit(), nextUnit(), nextUnit(), nextUnit(), nextUnit());
    progress.add(units.get(0), only(TargetState.SUBMITTED), UP1);
    progress.add(units.get(1), only(TargetState.APPROVED), UP1);
    progress.add(units.get(2), only(TargetState.APPROVED), DOWN1);
    progress.add(units.get(3), only(TargetState.APPROVED), UP2);
    progress.add(units.get(4), only(TargetState.APPROVED), DOWN2);
    for (var round : BudgetRound.values()) {
      schedules.end(districts.district, 2027, round, TODAY, TODAY);
    }
    assertThat(as(auditor()).rows(EVERYTHING))
        .extracting(row -> row.deadline() == null ? null : row.deadline().getRound())
        .containsExactly(UP1, UP1, DOWN1, DOWN1, DOWN1, UP2, DOWN2, null);
  }

  @Test
  void isNotInTimeOnceTheLastDayOfTheRoundHasGoneBy() {
    schedules.end(districts.district, 2027, UP1, TODAY.minusDays(9), TODAY.minusDays(1));
    assertThat(timings()).containsExactly(Timing.LATE, Timing.LATE, null);
    var page = as(auditor()).page(late());
    assertThat(page.rows()).extracting(ProgressRow::code).containsExactly("485001", "485002");
    assertThat(page.late()).isEqualTo(2);
    assertThat(page.total()).isEqualTo(2);
  }

  @Test
  void isSoonToBeOnItsLastDay() {
    schedules.end(districts.district, 2027, UP1, TODAY, TODAY);
    assertThat(timings()).containsExactly(Timing.SOON, Timing.SOON, null);
    assertThat(as(auditor()).page(FIRST_TWO).soon()).isEqualTo(2);
    assertThat(as(auditor()).page(late()).total()).isZero();
  }

  @Test
  void pressesNobodyBeforeItIsTold() {
    schedules.end(districts.district, 2027, UP1, TODAY.plusDays(1), TODAY.plusDays(9));
    schedules.end(districts.neighbour, 2027, DOWN1, TODAY.minusDays(9), TODAY.minusDays(1));
    schedules.end(districts.district, 2028, DOWN1, TODAY.minusDays(9), TODAY.minusDays(1));
    assertThat(timings()).containsOnlyNulls();
  }

  @Test
  void isNotInTimeEitherWhereAStepOfTheReviewIsLate() {
    progress.add(nextUnit(), new Progress(0, 1, 0, 0, 0, BigDecimal.ONE, 1), BudgetRound.UP1);
    assertThat(timings()).containsExactly(null, null, null, Timing.LATE);
  }

  private List<Timing> timings() {
    return as(auditor()).rows(EVERYTHING).stream().map(ProgressRow::timing).toList();
  }

  private static ProgressFilter late() {
    return new ProgressFilter(2027, null, null, Timing.LATE, 0, 10);
  }

  private Organization nextUnit() {
    return districts.unit(districts.department, "48500" + (progress.all.size() + 1), "单位");
  }

  private static Progress only(TargetState state) {
    var submitted = state == TargetState.SUBMITTED ? 1 : 0;
    return new Progress(0, submitted, 0, 1 - submitted, 0, BigDecimal.ONE, 0);
  }

  private void opens(Role role, Organization place, int units) {
    assertThat(as(districts.login(role, place)).page(FIRST_TWO).total()).isEqualTo(units);
  }

  private CurrentUser auditor() {
    return districts.login(Role.AUDITOR, districts.auditOffice);
  }

  private ProgressService as(CurrentUser user) {
    var service = new ProgressService();
    service.progress = progress;
    service.schedules = schedules.readBy(user);
    service.user = user;
    service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return service;
  }
}
