package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.projects.AdjustmentReason.POLICY_CHANGE;
import static cn.jixiao.projects.AdjustmentReason.SUPPLEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.organizations.Role;
import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.SubmissionService;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdjustmentServiceTest {

  private static final String NOT_ALLOWED = "OrganizationRule.NOT_ALLOWED";
  private static final String WHY = "上级追加资金，养护里程增加";
  private static final LocalDate APPROVED = LocalDate.of(2026, 3, 2);
  private static final LocalDate ADJUSTED = LocalDate.of(2026, 7, 2);

  private final Districts districts = new Districts();
  private final Register register = new Register(districts);
  private final RecordedEvents events = new RecordedEvents();
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private PerformanceTarget target;

  @BeforeEach
  void anApprovedTarget() {
    register.follow(events);
    itIs(APPROVED);
    target = projects(clerk).create("485001", 2026, List.of(Drafts.roadRepair())).get(0);
    submitAndApprove();
    itIs(ADJUSTED);
  }

  @Nested
  class Beginning {

    @Test
    void startsWithWhatIsInForceAndLeavesThatAlone() {
      var adjustment = begin();
      assertThat(adjustment.draft()).isEqualTo(target.draft());
      assertThat(adjustment.indicatorIds()).isEqualTo(target.indicatorIds());
      assertThat(target.getState()).isEqualTo(TargetState.APPROVED);
      assertThat(events.fired().get(events.fired().size() - 1))
          .isEqualTo(
              new AdjustmentBegun(
                  target.subject(), target.title(), target.organizationId(), "SUPPLEMENT;" + WHY));
    }

    @Test
    void needsAReasonAndWords() {
      assertRefusedAt("reason", ProjectRule.MISSING, () -> service(clerk).begin(id(), null, WHY));
      assertRefusedAt(
          "explanation", ProjectRule.MISSING, () -> service(clerk).begin(id(), SUPPLEMENT, " "));
      assertRefusedAt(
          "explanation",
          ProjectRule.TOO_LONG,
          () -> service(clerk).begin(id(), SUPPLEMENT, "字".repeat(501)));
      assertThat(target.isAdjustable()).isTrue();
    }

    @Test
    void isForWhatIsApproved() {
      var draft = projects(clerk).create("485001", 2027, List.of(Drafts.roadRepair())).get(0);
      assertRefused(
          ProjectRule.NOT_APPROVED, () -> service(clerk).begin(draft.getId(), SUPPLEMENT, WHY));
    }

    @Test
    void isForOneAtATime() {
      begin();
      assertThat(service(clerk).isAdjustable(target)).isFalse();
      assertRefused(ProjectRule.ADJUSTED_ALREADY, AdjustmentServiceTest.this::begin);
    }

    @Test
    void isTheDeclarantsOfThatUnit() {
      for (var role : List.of(UNIT_HEAD, LINE_REVIEWER, PERFORMANCE_REVIEWER, AUDITOR)) {
        var other = login(role);
        assertThat(service(other).isAdjustable(target)).isFalse();
        assertRefused(NOT_ALLOWED, () -> service(other).begin(id(), SUPPLEMENT, WHY));
      }
      var sister = districts.login(DECLARANT, districts.sister);
      assertRefused(ProjectRule.UNKNOWN_TARGET, () -> service(sister).begin(id(), SUPPLEMENT, WHY));
    }
  }

  @Nested
  class Writing {

    @Test
    void changesNothingThatIsInForce() {
      begin();
      write("960000");
      assertThat(target.amount()).isEqualByComparingTo("850000");
      assertThat(target.adjustment())
          .hasValueSatisfying(it -> assertThat(it.amount()).isEqualByComparingTo("960000"));
      assertRefused(
          ProjectRule.LOCKED,
          () -> projects(clerk).revise(id(), target.getVersion(), Drafts.roadRepair()));
    }

    @Test
    void leavesTheProjectWhatItIs() {
      begin();
      assertRefusedAt("name", ProjectRule.FIXED, () -> revise(Drafts.streetLamps(Drafts.CODE)));
    }

    @Test
    void isSeenByTheUnitAndTheAuditorUntilItIsSubmitted() {
      begin();
      assertThat(readBy(login(UNIT_HEAD))).isInstanceOf(Adjustment.class);
      assertThat(readBy(login(AUDITOR))).isInstanceOf(Adjustment.class);
      assertThat(readBy(login(LINE_REVIEWER))).isSameAs(target);
      assertRefused(ProjectRule.UNKNOWN_ADJUSTMENT, () -> service(login(LINE_REVIEWER)).get(id()));
      write("960000");
      submit();
      assertThat(readBy(login(LINE_REVIEWER))).isInstanceOf(Adjustment.class);
    }

    @Test
    void tellsTheSecondWriter() {
      begin();
      assertThatThrownBy(() -> service(clerk).revise(id(), 7, withBudget("960000")))
          .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void isTheDeclarantsAlone() {
      begin();
      assertThat(projects(clerk).isEditable(target)).isTrue();
      assertThat(projects(login(UNIT_HEAD)).isEditable(target)).isFalse();
      assertRefused(
          NOT_ALLOWED, () -> service(login(UNIT_HEAD)).revise(id(), 0, withBudget("960000")));
      assertRefused(NOT_ALLOWED, () -> service(login(UNIT_HEAD)).discard(id(), 0));
    }

    @Test
    void mayBeThrownAwayBeforeItIsSubmitted() {
      begin();
      service(clerk).discard(id(), 0);
      assertThat(target.adjustment()).isEmpty();
      assertThat(target.isAdjustable()).isTrue();
    }

    @Test
    void saysAnewWhy() {
      begin();
      service(clerk).explain(id(), 0, POLICY_CHANGE, "新标准");
      assertThat(target.adjustment().orElseThrow().getReason()).isEqualTo(POLICY_CHANGE);
    }

    @Test
    void keepsTheIdentityOfIndicatorsThatStay() {
      begin();
      var rows = new ArrayList<>(target.draft().indicators());
      Collections.reverse(rows);
      revise(with(target.draft(), new BigDecimal("960000"), rows));
      var reversed = new ArrayList<>(target.indicatorIds());
      Collections.reverse(reversed);
      assertThat(target.adjustment().orElseThrow().indicatorIds()).isEqualTo(reversed);
      submitAndApprove();
      assertThat(target.indicatorIds()).isEqualTo(reversed);
    }
  }

  @Nested
  class Submitting {

    @Test
    void isOnlyForWhatChangesSomething() {
      begin();
      assertRefused(ProjectRule.ADJUSTS_NOTHING, AdjustmentServiceTest.this::submit);
    }

    @Test
    void goesTheWholeChainAgain() {
      begin();
      write("960000");
      var submission = projects(clerk).submit(id());
      assertThat(submission.isAdjustment()).isTrue();
      assertThat(submission.getRound()).isEqualTo(2);
      assertThat(submission.getReviews()).hasSize(3);
      assertThat(submission.getAmount()).isEqualByComparingTo("960000");
      assertRefused(ProjectRule.LOCKED, () -> service(clerk).revise(id(), 0, withBudget("970000")));
      assertThat(projects(clerk).isEditable(target)).isFalse();
    }

    @Test
    void asksForCompleteness() {
      begin();
      revise(with(target.draft(), null, target.draft().indicators()));
      assertRefusedAt("budget", ProjectRule.MISSING, AdjustmentServiceTest.this::submit);
    }

    @Test
    void barsWhoWroteItFromReviewingIt() {
      var second = districts.join("second", DECLARANT, districts.township);
      districts.also(second, UNIT_HEAD, districts.township);
      begin();
      service(districts.login("second")).revise(id(), 0, withBudget("960000"));
      submit();
      assertRefused(
          "WorkflowRule.OWN_WORK",
          () -> journeys(districts.login("second")).approve(journey(), Opinion.of(null)));
    }
  }

  @Nested
  class InForce {

    @Test
    void isTheOldTextUntilTheNewOneIsApproved() {
      begin();
      write("960000");
      submit();
      for (var role : List.of(UNIT_HEAD, LINE_REVIEWER, PERFORMANCE_REVIEWER)) {
        assertThat(target.amount()).isEqualByComparingTo("850000");
        journeys(login(role)).approve(journey(), Opinion.of(null));
      }
      assertThat(target.amount()).isEqualByComparingTo("960000");
      assertThat(target.getState()).isEqualTo(TargetState.APPROVED);
      assertThat(target.adjustment()).isEmpty();
      assertThat(target.isAdjustable()).isTrue();
    }

    @Test
    void isTheOldTextOnEveryEarlierDay() {
      begin();
      write("960000");
      submit();
      assertThat(budgetOn(ADJUSTED)).isEqualByComparingTo("850000");
      itIs(ADJUSTED.plusDays(3));
      approve();
      assertThat(budgetOn(APPROVED)).isEqualByComparingTo("850000");
      assertThat(budgetOn(ADJUSTED.plusDays(2))).isEqualByComparingTo("850000");
      assertThat(budgetOn(ADJUSTED.plusDays(3))).isEqualByComparingTo("960000");
    }

    @Test
    void staysAfterAReturnAndACancellation() {
      begin();
      write("960000");
      submit();
      var returned = journey();
      journeys(login(UNIT_HEAD)).giveBack(returned, Opinion.of("理由不足"));
      assertThat(target.getState()).isEqualTo(TargetState.APPROVED);
      assertThat(projects(clerk).isEditable(target)).isTrue();
      journeys(clerk).cancel(returned, "不再调整");
      assertThat(target.getState()).isEqualTo(TargetState.APPROVED);
      assertThat(target.amount()).isEqualByComparingTo("850000");
      assertThat(target.adjustment()).isEmpty();
      assertThat(budgetOn(ADJUSTED.plusYears(1))).isEqualByComparingTo("850000");
    }

    @Test
    void staysAfterAWithdrawal() {
      begin();
      write("960000");
      submit();
      journeys(clerk).withdraw(journey(), "金额写错");
      assertThat(target.getState()).isEqualTo(TargetState.APPROVED);
      assertThat(projects(clerk).isEditable(target)).isTrue();
      assertRefused(ProjectRule.NOT_DISCARDABLE, () -> service(clerk).discard(id(), 0));
    }

    @Test
    void mayBeAdjustedAgain() {
      begin();
      write("960000");
      submitAndApprove();
      begin();
      write("900000");
      submitAndApprove();
      assertThat(target.amount()).isEqualByComparingTo("900000");
      assertThat(
              register.versions(clerk, events).versionsOf(id()).stream()
                  .filter(row -> row.inForceFrom() != null))
          .hasSize(3);
    }

    private BigDecimal budgetOn(LocalDate day) {
      return register.versions(clerk, events).asOf(id(), day).orElseThrow().draft().budget();
    }
  }

  private long id() {
    return target.getId();
  }

  private long journey() {
    return target.written().getSubmissionId();
  }

  private Adjustment begin() {
    return service(clerk).begin(id(), SUPPLEMENT, WHY);
  }

  private void write(String budget) {
    revise(withBudget(budget));
  }

  private void revise(TargetDraft draft) {
    service(clerk).revise(id(), 0, draft);
  }

  private TargetDraft withBudget(String budget) {
    return with(target.draft(), new BigDecimal(budget), target.draft().indicators());
  }

  private static TargetDraft with(
      TargetDraft from, BigDecimal budget, List<IndicatorDraft> indicators) {
    return new TargetDraft(
        from.code(),
        from.name(),
        from.amountUnit(),
        budget,
        from.fiscal(),
        from.other(),
        from.purpose(),
        from.plan(),
        from.goals(),
        indicators);
  }

  private void submit() {
    projects(clerk).submit(id());
  }

  private void submitAndApprove() {
    submit();
    approve();
  }

  private void approve() {
    var journey = journey();
    for (var role : List.of(UNIT_HEAD, LINE_REVIEWER, PERFORMANCE_REVIEWER)) {
      journeys(login(role)).approve(journey, Opinion.of(null));
    }
  }

  private WrittenTarget readBy(CurrentUser reader) {
    return projects(reader).written(target);
  }

  private void itIs(LocalDate day) {
    var noon = Instant.parse(day + "T04:00:00Z");
    register.clock = Clock.fixed(noon, ZoneOffset.UTC);
  }

  private ProjectService projects(CurrentUser user) {
    return register.projects(user, events);
  }

  private AdjustmentService service(CurrentUser user) {
    return register.adjustments(user, events);
  }

  private SubmissionService journeys(CurrentUser user) {
    return register.submissions.service(districts, user, events);
  }

  private CurrentUser login(Role role) {
    return districts.login(role, placeOf(role));
  }

  private Organization placeOf(Role role) {
    return switch (role) {
      case LINE_REVIEWER -> districts.lineDivision;
      case PERFORMANCE_REVIEWER -> districts.performanceDivision;
      case AUDITOR -> districts.auditOffice;
      default -> districts.township;
    };
  }
}
