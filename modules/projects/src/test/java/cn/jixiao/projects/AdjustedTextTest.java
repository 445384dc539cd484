package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.projects.AdjustmentReason.SUPPLEMENT;
import static cn.jixiao.projects.TargetState.APPROVED;
import static cn.jixiao.projects.TargetState.RETURNED;
import static cn.jixiao.projects.TargetState.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.workflow.BudgetRound;
import cn.jixiao.workflow.Chain;
import cn.jixiao.workflow.ChainStep;
import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.PointDraft;
import cn.jixiao.workflow.PointKind;
import cn.jixiao.workflow.PointPart;
import cn.jixiao.workflow.ReviewGrade;
import cn.jixiao.workflow.ReviewStep;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionService;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A unit's whole text in the second round, and when it is adjusted later: one paper again. */
class AdjustedTextTest {

  private static final int YEAR = 2026;
  private static final String UNIT = "485001";

  /** The head grades, and nobody behind. */
  private static final Chain GRADED =
      new Chain(false, List.of(new ChainStep(1, ReviewStep.UNIT_HEAD, 0, true, 0)));

  private final Districts districts = new Districts();
  private final Register register = new Register(districts);
  private final RecordedEvents events = new RecordedEvents();
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private final CurrentUser head = districts.login(UNIT_HEAD, districts.township);
  private DepartmentTarget partOne;
  private PerformanceTarget road;
  private PerformanceTarget lamps;
  private PerformanceTarget square;

  @BeforeEach
  void aTextThatWasApproved() {
    register.follow(events);
    partOne = overall().write(districts.township.getId(), YEAR, saying("守住底线"));
    road = draft(Drafts.roadRepair());
    lamps = draft(Drafts.streetLamps("13112726T00092100023X"));
    square = draft(Drafts.roadRepair("13112726T00092100019M"));
    approveToTheEnd(submit());
  }

  @Nested
  class SettingOff {

    @Test
    void locksItsAdjustmentsForOneJourneyAndLeavesWhatIsInForce() {
      adjustPartOne();
      adjust(road, "960000");
      adjust(lamps, "700000");
      var submission = submit();
      assertThat(submission.isAdjustment()).isTrue();
      assertThat(submission.getRound()).isEqualTo(2);
      assertThat(submission.getAmount()).isEqualByComparingTo("1660000");
      assertThat(List.of(road.written().getState(), partOne.written().getState()))
          .containsOnly(SUBMITTED);
      assertThat(List.of(road.getState(), partOne.getState())).containsOnly(APPROVED);
      assertThat(road.amount()).isEqualByComparingTo("850000");
      assertThat(whole().targets()).containsExactly(road.written(), lamps.written());
      assertThat(whole().beside()).containsExactly(square);
      assertThat(whole().round()).as("for other reasons").isNull();
    }

    @Test
    void goesInTheSecondRoundWhereItFollowsControlFigures() {
      issueFigures("800000");
      revise();
      assertThat(submit().getAmount()).isEqualByComparingTo("800000");
      assertThat(whole().round()).isEqualTo(BudgetRound.UP2);
    }

    @Test
    void leavesAloneWhatGoesAloneAlready() {
      adjust(road, "960000");
      adjust(lamps, "700000");
      projects().submit(road.getId());
      submit();
      assertThat(whole().targets()).containsExactly(lamps.written());
      journeys(head).approve(road.written().getSubmissionId(), Opinion.of(null));
    }

    @Test
    void takesAlongWhatCameBackAlone() {
      adjust(road, "960000");
      var alone = projects().submit(road.getId()).getId();
      journeys(head).giveBack(alone, Opinion.of("补充依据"));
      submit();
      assertThat(whole().targets()).containsExactly(road.written());
      assertThat(journeys(clerk).isCancellable(journeys(clerk).get(alone))).isFalse();
    }

    @Test
    void isRefusedForAllWhereOneIsNotFinished() {
      adjust(road, "960000");
      adjustments().begin(lamps.getId(), SUPPLEMENT, "追加");
      assertRefusedAt("targets[1]", ProjectRule.ADJUSTS_NOTHING, AdjustedTextTest.this::submit);
      assertThat(road.written().getState()).isEqualTo(TargetState.DRAFT);
      adjustments().discard(lamps.getId(), 0);
      submit();
    }

    @Test
    void leavesWhatIsNewToItsOwnWay() {
      var late = draft(Drafts.roadRepair("13112726T00092100077M"));
      assertRefused(ProjectRule.NOTHING_ADJUSTED, AdjustedTextTest.this::submit);
      adjust(road, "960000");
      submit();
      assertThat(late.getState()).isEqualTo(TargetState.DRAFT);
      projects().submit(late.getId());
    }

    @Test
    void bringsTogetherWhatHadBeenApprovedAlone() {
      var alone = projects().create(UNIT, 2028, List.of(Drafts.roadRepair())).get(0);
      approveToTheEnd(projects().submit(alone.getId()));
      adjust(alone, "960000");
      overall().write(districts.township.getId(), 2028, saying("守住底线"));
      var submission = texts().submit(UNIT, 2028);
      assertThat(submission.isAdjustment()).isTrue();
      assertThat(texts().get(UNIT, 2028).targets()).containsExactly(alone.written());
      approveToTheEnd(submission);
      assertThat(alone.amount()).isEqualByComparingTo("960000");
    }
  }

  @Nested
  class OnItsWay {

    @Test
    void takesThePlaceOfWhatWasInForceWhenItIsApproved() {
      adjustPartOne();
      adjust(road, "960000");
      var submission = submit();
      approveToTheEnd(submission);
      assertThat(road.amount()).isEqualByComparingTo("960000");
      assertThat(road.getSubmissionId()).isEqualTo(submission.getId());
      assertThat(lamps.getSubmissionId()).isNotEqualTo(submission.getId());
      assertThat(partOne.draft()).isEqualTo(saying("通达"));
      assertThat(whole().targets()).containsExactly(road);
      assertThat(List.of(road.isAdjustable(), partOne.isAdjustable())).containsOnly(true);
      assertThat(
              register.versions(clerk, events).versionsOf(road.getId()).stream()
                  .filter(row -> row.inForceFrom() != null))
          .hasSize(2);
      assertThat(events.fired())
          .contains(
              new AdjustmentAdopted(road),
              new AdjustmentAdopted(partOne, districts.township.getName()));
    }

    @Test
    void isNotApprovedWithAnotherAmountThanTheControlFigure() {
      issueFigures("800000");
      revise();
      var submission = submit();
      register.figures(performance(), events).issue(UNIT, YEAR, 1, figures("790000", "财力不足"));
      assertRefused(ProjectRule.FIGURE_CHANGED, () -> approveToTheEnd(submission));
    }

    @Test
    void comesBackForThePartsAloneThatWerePointedAt() {
      adjust(road, "960000");
      adjust(lamps, "700000");
      var id = submit().getId();
      pointAt(id, lamps);
      journeys(head).giveBack(id, Opinion.of("补充依据"));
      assertThat(lamps.written().getState()).isEqualTo(RETURNED);
      assertThat(road.written().getState()).isEqualTo(SUBMITTED);
      assertRefused(ProjectRule.PART_OF_TEXT, () -> projects().submit(lamps.getId()));
      texts().reopen(road.getId());
      assertThat(road.written().getState()).isEqualTo(RETURNED);
      adjust(square, "500000");
      answerAll(id);
      var again = submit();
      settleAll(again);
      approveToTheEnd(again);
      assertThat(square.amount()).isEqualByComparingTo("500000");
    }

    @Test
    void takesNothingNewAlongInACorrection() {
      register.submissions.through(GRADED);
      adjust(road, "960000");
      journeys(head).approve(submit().getId(), new Opinion("写明路段", ReviewGrade.GOOD));
      adjust(lamps, "700000");
      adjustPartOne();
      submit();
      assertThat(whole().targets()).containsExactly(road.written());
      assertThat(whole().partOne()).isNull();
    }

    @Test
    void leavesWhatIsInForceWhereItIsStopped() {
      register.submissions.through(GRADED);
      adjust(road, "960000");
      journeys(head).giveBack(submit().getId(), new Opinion("不予调整", ReviewGrade.POOR));
      assertThat(road.getState()).isEqualTo(APPROVED);
      assertThat(road.amount()).isEqualByComparingTo("850000");
      adjust(road, "940000");
      assertThat(submit().getRound()).isEqualTo(3);
    }

    @Test
    void givenUpLetsItsAdjustmentsGoAlone() {
      adjust(road, "960000");
      var id = submit().getId();
      journeys(clerk).withdraw(id, "金额写错");
      assertThat(road.amount()).isEqualByComparingTo("850000");
      journeys(clerk).cancel(id, "改为逐个上报");
      approveToTheEnd(projects().submit(road.getId()));
      assertThat(road.amount()).isEqualByComparingTo("960000");
      assertThat(texts().find(districts.township, YEAR)).isPresent();
    }

    @Test
    void tellsWhatBecameOfItsParts() {
      adjust(road, "960000");
      var whole = textOf(submit());
      assertThat(texts().changes(whole).get(road.getId())).isEqualTo(PartChange.CHANGED);
    }
  }

  private static DepartmentDraft saying(String goal) {
    return new DepartmentDraft(goal, List.of(), List.of("加强领导"));
  }

  private void adjustPartOne() {
    register.partOneAdjustments(clerk, events).begin(UNIT, YEAR, SUPPLEMENT, "追加");
    overall().revise(partOne.getId(), saying("通达"), null);
  }

  private void adjust(PerformanceTarget target, String budget) {
    adjustments().begin(target.getId(), SUPPLEMENT, "追加");
    write(target, budget);
  }

  private void write(PerformanceTarget target, String budget) {
    var draft = target.draft();
    adjustments()
        .revise(
            target.getId(),
            0,
            new TargetDraft(
                draft.code(),
                draft.name(),
                draft.amountUnit(),
                new BigDecimal(budget),
                null,
                null,
                draft.purpose(),
                draft.plan(),
                draft.goals(),
                draft.indicators()));
  }

  /** All but the road keep what they have. */
  private void issueFigures(String ofRoad) {
    register.figures(performance(), events).issue(UNIT, YEAR, 0, figures(ofRoad, null));
  }

  private ControlFiguresDraft figures(String ofRoad, String reason) {
    var figures =
        List.of(
            new ControlFiguresDraft.OfTarget(road.getId(), new BigDecimal(ofRoad)),
            new ControlFiguresDraft.OfTarget(lamps.getId(), lamps.amount()),
            new ControlFiguresDraft.OfTarget(square.getId(), square.amount()));
    var total =
        figures.stream()
            .map(ControlFiguresDraft.OfTarget::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new ControlFiguresDraft(total, figures, reason);
  }

  private void revise() {
    adjustments().beginAll(UNIT, YEAR, figure -> "按控制数修订");
  }

  private void pointAt(long id, PerformanceTarget target) {
    var part = new PointPart(target.getId(), target.title());
    register
        .submissions
        .points(districts, head, events)
        .set(id, new PointDraft(PointKind.POINT, part, "name", null, "路灯", "写明地点"));
  }

  private void answerAll(long id) {
    var points = register.submissions.points(districts, clerk, events);
    points.pointsOf(id).forEach(it -> points.answer(id, it.getId(), "已写明"));
  }

  private WholeText whole() {
    return texts().get(UNIT, YEAR);
  }

  private WholeText textOf(Submission submission) {
    return texts().get(submission.getSubject().id());
  }

  private Submission submit() {
    return texts().submit(UNIT, YEAR);
  }

  private void settleAll(Submission submission) {
    var points = register.submissions.points(districts, head, events);
    var id = submission.getId();
    points.pointsOf(id).forEach(it -> points.settle(id, it.getId()));
  }

  private void approveToTheEnd(Submission submission) {
    var line = districts.login(LINE_REVIEWER, districts.lineDivision);
    for (var user : List.of(head, line, performance())) {
      journeys(user).approve(submission.getId(), Opinion.of(null));
    }
  }

  private CurrentUser performance() {
    return districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);
  }

  private PerformanceTarget draft(TargetDraft draft) {
    return projects().create(UNIT, YEAR, List.of(draft)).get(0);
  }

  private DepartmentTextService texts() {
    return register.texts(clerk, events);
  }

  private ProjectService projects() {
    return register.projects(clerk, events);
  }

  private AdjustmentService adjustments() {
    return register.adjustments(clerk, events);
  }

  private DepartmentTargetService overall() {
    return register.departmentTargets(clerk, events);
  }

  private SubmissionService journeys(CurrentUser user) {
    return register.submissions.service(districts, user, events);
  }
}
