package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.BUDGET_REVIEWER;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.projects.AdjustmentReason.CONTROL_FIGURE;
import static cn.jixiao.projects.AdjustmentReason.SUPPLEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.projects.ControlFiguresDraft.OfTarget;
import cn.jixiao.workflow.BudgetRound;
import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.SubmissionService;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ControlFigureServiceTest {

  private static final String UNIT = "485001";
  private static final int YEAR = 2027;
  private static final String NOT_ALLOWED = "OrganizationRule.NOT_ALLOWED";
  private static final String WHY = "按控制数修订";

  private final Districts districts = new Districts();
  private final Register register = new Register(districts);
  private final RecordedEvents events = new RecordedEvents();
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private final CurrentUser performance =
      districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);
  private PerformanceTarget road;
  private PerformanceTarget lamps;

  @BeforeEach
  void twoTargetsThatPassedTheFirstRound() {
    register.follow(events);
    road = approved(Drafts.roadRepair());
    lamps = approved(Drafts.streetLamps(Drafts.OTHER_CODE));
  }

  @Nested
  class Issuing {

    @Test
    void keepsWhatWasDeclaredBesideWhatMayBeSpent() {
      var issued = issue("800000", "850000", "1650000");
      assertThat(issued.total().getAmount()).isEqualByComparingTo("1650000");
      assertThat(issued.declared()).isEqualByComparingTo("1700000");
      assertThat(issued.figures()).isEqualByComparingTo("1650000");
      assertThat(issued.targets())
          .extracting(TargetFigure::difference)
          .containsExactly(new BigDecimal("-50000"), new BigDecimal("0"));
      assertThat(issued.targets()).extracting(TargetFigure::open).containsExactly(true, false);
      assertThat(road.amount()).as("in force until it is revised").isEqualByComparingTo("850000");
    }

    @Test
    void isToldOfTheUnitAndOfEachTarget() {
      var issued = issue("800000", "850000", "1650000");
      var fired = events.fired();
      assertThat(fired.subList(fired.size() - 3, fired.size()))
          .containsExactly(
              new ControlFigureSet(road, new BigDecimal("800000")),
              new ControlFigureSet(lamps, new BigDecimal("850000")),
              new ControlFiguresIssued(
                  issued.total().subject(),
                  districts.township.getName(),
                  districts.township.getId(),
                  "2027;1650000;1"));
    }

    @Test
    void isForTheBudgetAndThePerformanceDivisionOfTheBureauThatServesTheUnit() {
      for (var role : List.of(DECLARANT, UNIT_HEAD)) {
        refusedTo(districts.login(role, districts.township));
      }
      refusedTo(districts.login(AUDITOR, districts.auditOffice));
      refusedTo(districts.login(LINE_REVIEWER, districts.lineDivision));
      var budget = districts.division("YSG", "预算股");
      issue(districts.login(BUDGET_REVIEWER, budget), 0, draft("800000", "850000", "1650000"));
    }

    private void refusedTo(CurrentUser user) {
      assertRefused(NOT_ALLOWED, () -> issue(user, 0, draft("800000", "850000", "1650000")));
      assertThat(service(user).of(UNIT, YEAR).issuable()).isFalse();
    }

    @Test
    void isForNoBureauOfAnotherRegionNotEvenTheOneAbove() {
      assertRefused(
          "OrganizationRule.UNKNOWN_ORGANIZATION",
          () ->
              issue(
                  districts.login(PERFORMANCE_REVIEWER, districts.farDivision),
                  0,
                  draft("800000", "850000", "1650000")));
      var above = districts.bureau(districts.city, "青峦市财政局");
      var division = districts.division(above, "JXG", "绩效科");
      refusedTo(districts.login(PERFORMANCE_REVIEWER, division));
    }

    @Test
    void isForWhoStandsInToo() {
      var absent = districts.join("absent", PERFORMANCE_REVIEWER, districts.performanceDivision);
      var standIn = districts.join("standing", LINE_REVIEWER, districts.lineDivision);
      districts.standsIn(standIn, absent, 3);
      var user = districts.login("standing");
      issue(user, 0, draft("800000", "850000", "1650000"));
      assertThat(user.standsFor()).isEqualTo("absent");
    }

    @Test
    void givesEachTargetOne() {
      assertRefusedAt(
          "figures[2].target",
          ProjectRule.FIGURE_TWICE,
          () ->
              issue(
                  performance,
                  0,
                  new ControlFiguresDraft(
                      yuan("1700000"),
                      List.of(of(road, "800000"), of(lamps, "850000"), of(lamps, "50000")),
                      null)));
    }

    @Test
    void needsEveryTargetThatPassedAndNoOther() {
      assertRefused(
          ProjectRule.FIGURE_MISSING,
          () ->
              issue(
                  performance,
                  0,
                  new ControlFiguresDraft(yuan("800000"), List.of(of(road, "800000")), null)));
      var draft = projects(clerk).create(UNIT, YEAR, List.of(named("还没有上报"))).get(0);
      assertRefusedAt(
          "figures[2].target",
          ProjectRule.UNKNOWN_TARGET,
          () ->
              issue(
                  performance,
                  0,
                  new ControlFiguresDraft(
                      yuan("1700000"),
                      List.of(of(road, "800000"), of(lamps, "850000"), of(draft, "50000")),
                      null)));
    }

    @Test
    void tellsEveryAmountThatIsNone() {
      assertThatThrownBy(() -> issue(performance, 0, draft("-1", null, "0.001")))
          .hasMessageContaining("AMOUNT_NEGATIVE")
          .hasMessageContaining("MISSING")
          .hasMessageContaining("AMOUNT_TOO_PRECISE");
      assertThat(register.figures.all).isEmpty();
    }

    @Test
    void isForAUnitOfWhichSomethingPassed() {
      assertRefused(
          ProjectRule.NOTHING_TO_FIGURE,
          () ->
              service(performance)
                  .issue("485002", YEAR, 0, new ControlFiguresDraft(yuan("1"), List.of(), null)));
    }
  }

  @Nested
  class TheSum {

    @Test
    void isWhatTheUnitMayHaveInAll() {
      assertRefusedAt(
          "total", ProjectRule.FIGURES_DO_NOT_SUM_UP, () -> issue("800000", "850000", "1600000"));
      assertRefusedAt(
          "total", ProjectRule.FIGURES_DO_NOT_SUM_UP, () -> issue("800000", "850000", "1700000"));
    }

    @Test
    void mayLeaveRoomForWhatHasNotPassedYet() {
      projects(clerk).create(UNIT, YEAR, List.of(named("还没有上报")));
      assertThat(issue("800000", "850000", "1700000").waiting()).isEqualTo(1);
    }
  }

  @Nested
  class Correcting {

    @BeforeEach
    void issued() {
      issue("800000", "850000", "1650000");
    }

    @Test
    void needsAReason() {
      assertRefusedAt(
          "reason",
          ProjectRule.MISSING,
          () -> issue(performance, 1, draft("750000", "850000", "1600000")));
      var corrected = correct("750000", "850000", "1600000");
      assertThat(corrected.version()).isEqualTo(2);
      assertThat(events.fired())
          .contains(new ControlFigureSet(road, yuan("800000"), yuan("750000"), "财力减少"))
          .anyMatch(
              it ->
                  it instanceof ControlFiguresIssued told
                      && List.of(told.told()).equals(List.of("2027", "1600000", "1", "财力减少")));
    }

    @Test
    void tellsTheSecondOfTwo() {
      correct("750000", "850000", "1600000");
      assertThatThrownBy(() -> correct("760000", "850000", "1610000"))
          .isInstanceOf(OptimisticLockException.class);
      assertThatThrownBy(() -> issue("760000", "850000", "1610000"))
          .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void isNothingWhereNothingIsCorrected() {
      var before = events.fired().size();
      var same = issue(performance, 1, draft("800000.00", "850000", "1650000"));
      assertThat(same.version()).isEqualTo(1);
      assertThat(events.fired()).hasSize(before);
    }

    @Test
    void asksNothingOfTheUnitWhereItComesBackToWhatWasDeclared() {
      assertThat(correct("850000", "850000", "1700000").round()).isEqualTo(BudgetRound.DOWN2);
    }

    @Test
    void isOverWhenTheRevisionWasApproved() {
      revise(road);
      approve(road);
      assertRefusedAt(
          "figures[0].amount",
          ProjectRule.FIGURE_SETTLED,
          () -> correct("750000", "850000", "1600000"));
      assertThat(correct("800000", "800000", "1600000").round()).isEqualTo(BudgetRound.DOWN1);
    }

    private UnitFigures correct(String ofRoad, String ofLamps, String total) {
      var draft = draft(ofRoad, ofLamps, total);
      return issue(performance, 1, new ControlFiguresDraft(draft.total(), draft.figures(), "财力减少"));
    }
  }

  @Nested
  class Revising {

    @BeforeEach
    void issued() {
      issue("800000", "850000", "1650000");
    }

    @Test
    void beginsWithTheFigureWhereOneSourcePaysAll() {
      var revision = begin(road);
      assertThat(revision.draft().budget()).isEqualByComparingTo("800000");
      assertThat(revision.draft().fiscal()).isEqualByComparingTo("800000");
      assertThat(revision.draft().other()).isNull();
      assertThat(revision.draft().purpose()).isEqualTo(road.draft().purpose());
    }

    @Test
    void leavesItToTheUnitHowTwoSourcesShareIt() {
      var shared = new Adjustment(1, road, SUPPLEMENT, WHY);
      shared.rewrite(money("850000", "600000", "250000"), districts.ids);
      shared.follow(road.figure().orElseThrow());
      assertThat(shared.draft().budget()).isEqualByComparingTo("800000");
      assertThat(shared.draft().fiscal()).isEqualByComparingTo("600000");
      assertThat(shared.draft().other()).isEqualByComparingTo("250000");
    }

    @Test
    void goesUpInTheSecondRound() {
      assertThat(begin(road).round()).isEqualTo(BudgetRound.UP2);
      assertThat(road.round()).isEqualTo(BudgetRound.UP1);
      assertThat(new Adjustment(1, lamps, SUPPLEMENT, WHY).round()).isNull();
    }

    @Test
    void isOnlyForATargetWhoseFigureAsksForIt() {
      assertRefused(ProjectRule.NO_OPEN_FIGURE, () -> begin(lamps));
      revise(road);
      approve(road);
      assertRefused(ProjectRule.NO_OPEN_FIGURE, () -> begin(road));
    }

    @Test
    void keepsItsReason() {
      begin(road);
      assertRefusedAt(
          "reason",
          ProjectRule.REASON_FIXED,
          () -> register.adjustments(clerk, events).explain(road.getId(), 0, SUPPLEMENT, WHY));
      register.adjustments(clerk, events).explain(road.getId(), 0, CONTROL_FIGURE, "压减里程");
      assertThat(road.adjustment().orElseThrow().getExplanation()).isEqualTo("压减里程");
    }

    @Test
    void beginsForAllTargetsOfTheUnitAtOnce() {
      var begun = reviseAll(clerk);
      assertThat(begun).extracting(Adjustment::title).containsExactly(road.title());
      assertThat(begun.get(0).getExplanation()).isEqualTo("850000→800000");
      assertRefused(ProjectRule.ADJUSTED_ALREADY, () -> reviseAll(clerk));
    }

    @Test
    void explainsItselfByTheFigureOfTheMomentItBegins() {
      var draft = draft("750000", "850000", "1600000");
      issue(performance, 1, new ControlFiguresDraft(draft.total(), draft.figures(), "财力减少"));
      var revision =
          register
              .adjustments(clerk, events)
              .follow(road.getId(), it -> it.getAmount().toPlainString());
      assertThat(revision.getExplanation()).isEqualTo("750000");
    }

    @Test
    void goesBeforeOtherAdjustments() {
      var adjustments = register.adjustments(clerk, events);
      assertRefused(
          ProjectRule.FIGURE_FIRST, () -> adjustments.begin(road.getId(), SUPPLEMENT, "上级追加"));
    }

    @Test
    void waitsForAnotherAdjustmentThatBeganBefore() {
      register.adjustments(clerk, events).begin(lamps.getId(), SUPPLEMENT, "上级追加");
      var draft = draft("800000", "800000", "1600000");
      issue(performance, 1, new ControlFiguresDraft(draft.total(), draft.figures(), "财力减少"));
      var figures = service(clerk).of(UNIT, YEAR).targets();
      assertThat(figures).extracting(TargetFigure::open).containsExactly(true, true);
      assertThat(figures).extracting(TargetFigure::revisable).containsExactly(true, false);
      assertThat(reviseAll(clerk)).hasSize(1);
    }

    @Test
    void isTheDeclarantsOfThatUnit() {
      assertRefused(NOT_ALLOWED, () -> reviseAll(districts.login(UNIT_HEAD, districts.township)));
      assertRefused(
          "OrganizationRule.UNKNOWN_ORGANIZATION",
          () -> reviseAll(districts.login(DECLARANT, districts.sister)));
    }

    @Test
    void isNotApprovedOnceTheFigureWasCorrected() {
      revise(road);
      var draft = draft("750000", "850000", "1600000");
      issue(performance, 1, new ControlFiguresDraft(draft.total(), draft.figures(), "财力减少"));
      assertRefused(ProjectRule.FIGURE_CHANGED, () -> approve(road));
    }

    @Test
    void isGivenUpOnceTheFigureIsWhatIsInForceAgain() {
      revise(road);
      var draft = draft("850000", "850000", "1700000");
      issue(performance, 1, new ControlFiguresDraft(draft.total(), draft.figures(), "财力允许"));
      assertThat(road.written().figureToFollow()).as("the gates still look").isPresent();
      assertRefused(ProjectRule.FIGURE_RESTORED, () -> approve(road));
    }

    private List<Adjustment> reviseAll(CurrentUser user) {
      return register
          .adjustments(user, events)
          .beginAll(
              UNIT,
              YEAR,
              it -> it.getDeclared().toPlainString() + "→" + it.getAmount().toPlainString());
    }
  }

  @Nested
  class TheRound {

    @Test
    void followsFromWhereTheTargetsAre() {
      assertThat(round()).isEqualTo(BudgetRound.UP1);
      issue("800000", "900000", "1700000");
      assertThat(round()).isEqualTo(BudgetRound.DOWN1);
      revise(road);
      assertThat(round()).as("the other one is still to be revised").isEqualTo(BudgetRound.DOWN1);
      revise(lamps);
      assertThat(round()).isEqualTo(BudgetRound.UP2);
      approve(road);
      assertThat(round()).isEqualTo(BudgetRound.UP2);
      approve(lamps);
      assertThat(round()).isEqualTo(BudgetRound.DOWN2);
    }

    @Test
    void isOverWhereNothingDiffers() {
      issue("850000", "850000", "1700000");
      assertThat(round()).isEqualTo(BudgetRound.DOWN2);
    }

    @Test
    void goesBackWithWhatIsReturned() {
      issue("800000", "850000", "1650000");
      revise(road);
      journeys(districts.login(UNIT_HEAD, districts.township))
          .giveBack(journey(road), Opinion.of("里程没有改"));
      assertThat(round()).isEqualTo(BudgetRound.DOWN1);
    }

    @Test
    void staysOverWhenATargetIsAdjustedForAnotherReasonInTheYear() {
      issue("850000", "850000", "1700000");
      var adjustments = register.adjustments(clerk, events);
      adjustments.begin(road.getId(), SUPPLEMENT, "上级追加");
      adjustments.revise(road.getId(), 0, money("950000", "950000", null));
      projects(clerk).submit(road.getId());
      approve(road);
      assertThat(road.amount()).isEqualByComparingTo("950000");
      assertThat(round()).isEqualTo(BudgetRound.DOWN2);
    }

    @Test
    void tellsTheBureauOfARevisionOnlyWhenItIsSubmitted() {
      issue("800000", "850000", "1650000");
      begin(road);
      assertThat(service(performance).of(UNIT, YEAR).targets().get(0).revision()).isNull();
      assertThat(service(clerk).of(UNIT, YEAR).targets().get(0).revision())
          .isEqualTo(TargetState.DRAFT);
    }

    private BudgetRound round() {
      return service(performance).of(UNIT, YEAR).round();
    }
  }

  @Test
  void listsUnitsByTheirRound() {
    register.figures.units.add(row(BudgetRound.UP1, "100", null));
    register.figures.units.add(row(BudgetRound.DOWN1, "100", "80"));
    register.figures.units.add(row(BudgetRound.DOWN1, "200", "230"));
    var all = service(performance).page(new FiguresFilter(YEAR, null, null, 0, 2));
    assertThat(all.rows()).hasSize(2);
    assertThat(all.total()).isEqualTo(3);
    assertThat(all.issued()).isEqualTo(2);
    assertThat(all.declared()).isEqualByComparingTo("400");
    assertThat(all.difference()).isEqualByComparingTo("10");
    var second = new FiguresFilter(YEAR, null, BudgetRound.DOWN1, 0, 20);
    assertThat(service(performance).page(second).rows()).hasSize(2);
    assertRefused(NOT_ALLOWED, () -> service(clerk).page(second));
  }

  private static FiguresRow row(BudgetRound round, String declared, String total) {
    return new FiguresRow(1, UNIT, "单位", round, 1, 0, yuan(declared), yuan(total));
  }

  private PerformanceTarget approved(TargetDraft draft) {
    var target = projects(clerk).create(UNIT, YEAR, List.of(draft)).get(0);
    projects(clerk).submit(target.getId());
    approve(target);
    return target;
  }

  private void approve(PerformanceTarget target) {
    var journey = journey(target);
    journeys(districts.login(UNIT_HEAD, districts.township)).approve(journey, Opinion.of(null));
    journeys(districts.login(LINE_REVIEWER, districts.lineDivision))
        .approve(journey, Opinion.of(null));
    journeys(performance).approve(journey, Opinion.of(null));
  }

  private static long journey(PerformanceTarget target) {
    return target.written().getSubmissionId();
  }

  private Adjustment begin(PerformanceTarget target) {
    return register.adjustments(clerk, events).begin(target.getId(), CONTROL_FIGURE, WHY);
  }

  private void revise(PerformanceTarget target) {
    begin(target);
    projects(clerk).submit(target.getId());
  }

  private TargetDraft money(String budget, String fiscal, String other) {
    var draft = road.draft();
    return new TargetDraft(
        draft.code(),
        draft.name(),
        draft.amountUnit(),
        yuan(budget),
        yuan(fiscal),
        yuan(other),
        draft.purpose(),
        draft.plan(),
        draft.goals(),
        draft.indicators());
  }

  private static TargetDraft named(String name) {
    return new TargetDraft(
        null, name, null, null, null, null, null, List.of(), List.of(), List.of());
  }

  private UnitFigures issue(String ofRoad, String ofLamps, String total) {
    return issue(performance, 0, draft(ofRoad, ofLamps, total));
  }

  private UnitFigures issue(CurrentUser user, int readVersion, ControlFiguresDraft draft) {
    return service(user).issue(UNIT, YEAR, readVersion, draft);
  }

  private ControlFiguresDraft draft(String ofRoad, String ofLamps, String total) {
    return new ControlFiguresDraft(
        yuan(total), List.of(of(road, ofRoad), of(lamps, ofLamps)), null);
  }

  private static OfTarget of(PerformanceTarget target, String yuan) {
    return new OfTarget(target.getId(), yuan(yuan));
  }

  private static BigDecimal yuan(String amount) {
    return amount == null ? null : new BigDecimal(amount);
  }

  private ControlFigureService service(CurrentUser user) {
    return register.figures(user, events);
  }

  private ProjectService projects(CurrentUser user) {
    return register.projects(user, events);
  }

  private SubmissionService journeys(CurrentUser user) {
    return register.submissions.service(districts, user, events);
  }
}
