package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.projects.ProjectRule.NOTHING_ADJUSTED;
import static cn.jixiao.projects.ProjectRule.NOTHING_TO_SUBMIT;
import static cn.jixiao.projects.ProjectRule.PART_INCOMPLETE;
import static cn.jixiao.projects.ProjectRule.PART_NOT_REOPENABLE;
import static cn.jixiao.projects.ProjectRule.PART_OF_TEXT;
import static cn.jixiao.projects.ProjectRule.PART_ONE_LOCKED;
import static cn.jixiao.projects.ProjectRule.PART_ONE_MISSING;
import static cn.jixiao.projects.ProjectRule.TEXT_ENDED;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_TEXT;
import static cn.jixiao.projects.TargetState.APPROVED;
import static cn.jixiao.projects.TargetState.RETURNED;
import static cn.jixiao.projects.TargetState.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.workflow.Chain;
import cn.jixiao.workflow.ChainStep;
import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.PointDraft;
import cn.jixiao.workflow.PointKind;
import cn.jixiao.workflow.PointPart;
import cn.jixiao.workflow.PointService;
import cn.jixiao.workflow.ReviewGrade;
import cn.jixiao.workflow.ReviewStep;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionService;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DepartmentTextServiceTest {

  private static final String NOT_ALLOWED = "OrganizationRule.NOT_ALLOWED";
  private static final DepartmentDraft PART_ONE =
      new DepartmentDraft(
          "守住底线", List.of(new SubTargetDraft("一", "道路", "目标", "指标")), List.of("加强领导"));

  /** The head grades, and nobody behind. */
  private static final Chain GRADED =
      new Chain(false, List.of(new ChainStep(1, ReviewStep.UNIT_HEAD, 0, true, 0)));

  private final Districts districts = new Districts();
  private final Register register = new Register(districts);
  private final RecordedEvents events = new RecordedEvents();
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private final CurrentUser head = districts.login(UNIT_HEAD, districts.township);
  private PerformanceTarget road;
  private PerformanceTarget lamps;
  private DepartmentTarget partOne;

  @BeforeEach
  void partOneAndTwoTargets() {
    register.follow(events);
    partOne = overall().write(districts.township.getId(), 2026, PART_ONE);
    road = draft(Drafts.roadRepair());
    lamps = draft(Drafts.streetLamps("13112726T00092100023X"));
  }

  @Nested
  class SettingOff {

    @Test
    void locksEveryPartForOneJourney() {
      var submission = submit();
      assertThat(road.getState()).isEqualTo(SUBMITTED);
      assertThat(lamps.getSubmissionId()).isEqualTo(submission.getId());
      assertThat(partOne.getState()).isEqualTo(SUBMITTED);
      assertThat(submission.getTitle()).isEqualTo(districts.township.getName());
      assertThat(submission.getAmount()).isEqualByComparingTo(road.amount().add(lamps.amount()));
      assertRefused(
          PART_ONE_LOCKED, () -> overall().write(districts.township.getId(), 2026, PART_ONE));
    }

    @Test
    void keepsEveryPartAsItIs() {
      submit();
      assertThat(register.versions.all).hasSize(2).allMatch(TargetVersion::isFrozen);
      assertThat(register.versions.ofPartOne.get(0).draft()).isEqualTo(PART_ONE);
    }

    @Test
    void isRefusedForAllWhereOneIsNotFinished() {
      draft(Drafts.empty());
      assertRefused(PART_INCOMPLETE, DepartmentTextServiceTest.this::submit);
      assertThat(road.getState()).isEqualTo(TargetState.DRAFT);
    }

    @Test
    void asksForPartOneUnlessAnotherUnitOfTheDepartmentHasIt() {
      overall().discard(districts.township.getId(), 2026);
      assertRefused(PART_ONE_MISSING, DepartmentTextServiceTest.this::submit);
      var sister = districts.login(DECLARANT, districts.sister);
      register.departmentTargets(sister, events).write(districts.sister.getId(), 2026, PART_ONE);
      assertThat(submit().getRound()).isEqualTo(1);
    }

    @Test
    void leavesAloneWhatGoesAloneAlready() {
      projects().submit(road.getId());
      submit();
      assertThat(road.getTextId()).isNull();
      assertThat(lamps.getTextId()).isNotNull();
      var alone = road.getSubmissionId();
      journeys(head).approve(alone, Opinion.of(null));
    }

    @Test
    void takesAlongWhatCameBackAlone() {
      var alone = projects().submit(road.getId());
      journeys(head).giveBack(alone.getId(), Opinion.of("补充依据"));
      submit();
      assertThat(road.getTextId()).isNotNull();
      assertThat(journeys(clerk).isCancellable(alone)).as("goes on with the text").isFalse();
    }

    @Test
    void waitsForTheAnswersToWhatCameBackAlone() {
      var alone = projects().submit(road.getId()).getId();
      pointAt(alone, null);
      giveBack(alone);
      assertRefused("WorkflowRule.POINTS_UNANSWERED", DepartmentTextServiceTest.this::submit);
      answerAll(alone);
      submit();
      assertThat(road.getTextId()).isNotNull();
    }

    @Test
    void leavesAloneWhatIsBeingCorrectedAlone() {
      register.submissions.through(GRADED);
      var alone = projects().submit(road.getId()).getId();
      journeys(head).approve(alone, new Opinion("写明路段", ReviewGrade.GOOD));
      assertThat(road.getState()).isEqualTo(RETURNED);
      submit();
      assertThat(road.getTextId()).isNull();
      assertThat(lamps.getTextId()).isNotNull();
    }

    @Test
    void needsSomethingToSend() {
      discardTargets();
      overall().discard(districts.township.getId(), 2026);
      assertRefused(NOTHING_TO_SUBMIT, DepartmentTextServiceTest.this::submit);
    }

    @Test
    void isTheDeclarants() {
      assertRefused(NOT_ALLOWED, () -> register.texts(head, events).submit("485001", 2026));
      var sister = districts.login(DECLARANT, districts.sister);
      assertRefused(
          "OrganizationRule.UNKNOWN_ORGANIZATION",
          () -> register.texts(sister, events).submit("485001", 2026));
      var id = textOf(submit()).getId();
      assertRefused(UNKNOWN_TEXT, () -> register.texts(sister, events).get(id));
    }

    @Test
    void barsWhoeverWroteAnyPartFromReviewingIt() {
      var second = districts.join("second", DECLARANT, districts.township);
      districts.also(second, UNIT_HEAD, districts.township);
      var writer = districts.login("second");
      register.departmentTargets(writer, events).write(districts.township.getId(), 2026, PART_ONE);
      var id = submit().getId();
      assertRefused("WorkflowRule.OWN_WORK", () -> journeys(writer).approve(id, Opinion.of(null)));
    }
  }

  @Nested
  class OfPartOneAlone {

    @Test
    void setsOffWhereAllTargetsGoAlone() {
      projects().submit(road.getId());
      projects().submit(lamps.getId());
      var submission = submit();
      assertThat(partOne.getState()).isEqualTo(SUBMITTED);
      assertThat(texts().get("485001", 2026).targets()).isEmpty();
      assertThat(submission.getAmount()).isZero();
      assertThat(road.getTextId()).isNull();
    }

    @Test
    void isReadByTheBureauFromThenOn() {
      discardTargets();
      var line = districts.login(LINE_REVIEWER, districts.lineDivision);
      assertThat(register.departmentTargets(line, events).find("485001", 2026)).isEmpty();
      submit();
      assertThat(register.departmentTargets(line, events).find("485001", 2026)).contains(partOne);
    }

    @Test
    void comesBackAndIsApproved() {
      discardTargets();
      giveBack(submit().getId());
      assertThat(partOne.getState()).isEqualTo(RETURNED);
      overall()
          .write(
              districts.township.getId(),
              2026,
              new DepartmentDraft("通达", List.of(), List.of("加强领导")));
      approveToTheEnd(submit().getId());
      assertThat(partOne.getState()).isEqualTo(APPROVED);
      assertThat(register.versions.ofPartOne).hasSize(2);
    }
  }

  @Nested
  class OnItsWay {

    @Test
    void comesBackAndSetsOffAgainAsAWhole() {
      giveBack(submit().getId());
      assertThat(road.getState()).isEqualTo(RETURNED);
      assertThat(partOne.getState()).isEqualTo(RETURNED);
      assertRefused(PART_OF_TEXT, () -> projects().submit(road.getId()));
      assertThat(submit().getRound()).isEqualTo(2);
      assertThat(road.getState()).isEqualTo(SUBMITTED);
    }

    @Test
    void takesANewTargetAlongInItsNextRound() {
      giveBack(submit().getId());
      var square = draft(Drafts.roadRepair("13112726T00092100019M"));
      submit();
      assertThat(square.getTextId()).isEqualTo(road.getTextId());
    }

    @Test
    void keepsItsOwnPointsWhenOthersComeAlong() {
      projects().submit(road.getId());
      var alone = road.getSubmissionId();
      var id = submit().getId();
      pointAt(id, lamps);
      giveBack(id);
      answerAll(id);
      giveBack(alone);
      var again = submit();
      assertThat(road.getTextId()).isNotNull();
      assertRefused("WorkflowRule.POINTS_UNSETTLED", () -> approveToTheEnd(again.getId()));
    }

    @Test
    void isSentAgainAfterItWasGivenUpWithUnansweredPoints() {
      var id = submit().getId();
      pointAt(id, lamps);
      giveBack(id);
      journeys(clerk).cancel(id, "改为逐个上报");
      assertThat(submit().getRound()).isEqualTo(2);
    }

    @Test
    void isInForceFromTheDayOfItsApproval() {
      approveToTheEnd(submit().getId());
      assertThat(register.versions.all)
          .extracting(TargetVersion::getInForceFrom)
          .doesNotContainNull();
    }

    @Test
    void takesNothingAlongAnyMoreOnceItWasStopped() {
      register.submissions.through(GRADED);
      var id = submit().getId();
      journeys(head).giveBack(id, new Opinion("不予安排", ReviewGrade.POOR));
      assertThat(road.getState()).isEqualTo(TargetState.STOPPED);
      draft(Drafts.roadRepair("13112726T00092100019M"));
      assertRefused(TEXT_ENDED, DepartmentTextServiceTest.this::submit);
    }

    @Test
    void takesNothingNewAlongInACorrection() {
      register.submissions.through(GRADED);
      var id = submit().getId();
      journeys(head).approve(id, new Opinion("写明路段", ReviewGrade.GOOD));
      var square = draft(Drafts.roadRepair("13112726T00092100019M"));
      submit();
      assertThat(square.getTextId()).isNull();
      assertThat(road.getState()).isEqualTo(SUBMITTED);
    }

    @Test
    void hasNoPartOneThatWasBegunMeanwhile() {
      overall().discard(districts.township.getId(), 2026);
      var sister = districts.login(DECLARANT, districts.sister);
      register.departmentTargets(sister, events).write(districts.sister.getId(), 2026, PART_ONE);
      var submission = submit();
      var late = overall().write(districts.township.getId(), 2026, PART_ONE);
      assertThat(texts().get(textOf(submission).getId()).partOne()).isNull();
      approveToTheEnd(submission.getId());
      assertThat(late.getState()).isEqualTo(TargetState.DRAFT);
    }

    @Test
    void isApprovedAsAWhole() {
      approveToTheEnd(submit().getId());
      assertThat(List.of(road.getState(), lamps.getState())).containsOnly(APPROVED);
      assertThat(partOne.getState()).isEqualTo(APPROVED);
      draft(Drafts.roadRepair("13112726T00092100019M"));
      assertRefused(NOTHING_ADJUSTED, DepartmentTextServiceTest.this::submit);
    }

    @Test
    void givenUpLetsItsTargetsGoAlone() {
      var id = submit().getId();
      giveBack(id);
      journeys(clerk).cancel(id, "改为逐个上报");
      assertThat(road.getState()).isEqualTo(RETURNED);
      assertThat(projects().submit(road.getId()).getTitle()).isEqualTo(road.title());
      assertThat(texts().find(districts.township, 2026)).isEmpty();
    }

    @Test
    void comesBackForTheTargetsAloneThatWerePointedAt() {
      var id = submit().getId();
      assertRefused(PART_NOT_REOPENABLE, () -> texts().reopen(road.getId()));
      pointAt(id, lamps);
      giveBack(id);
      assertThat(lamps.getState()).isEqualTo(RETURNED);
      assertThat(List.of(road.getState(), partOne.getState())).containsOnly(SUBMITTED);
      assertRefused("WorkflowRule.POINTS_UNANSWERED", DepartmentTextServiceTest.this::submit);
    }

    @Test
    void isOpenedFurtherByItsUnitWhileItIsBack() {
      var id = submit().getId();
      pointAt(id, lamps);
      giveBack(id);
      assertRefused(NOT_ALLOWED, () -> register.texts(head, events).reopen(road.getId()));
      texts().reopen(road.getId());
      assertThat(road.getState()).isEqualTo(RETURNED);
      assertRefused(PART_NOT_REOPENABLE, () -> texts().reopen(road.getId()));
    }

    @Test
    void comesBackAsAWholeWhereOnePointIsAboutTheWhole() {
      var id = submit().getId();
      pointAt(id, lamps);
      pointAt(id, null);
      giveBack(id);
      assertThat(road.getState()).isEqualTo(RETURNED);
    }

    @Test
    void tellsWhatBecameOfItsPartsSinceTheRoundBefore() {
      giveBack(submit().getId());
      projects().revise(road.getId(), road.getVersion(), Drafts.withBudget("1200"));
      var square = draft(Drafts.roadRepair("13112726T00092100019M"));
      var text = textOf(submit());
      var changes = texts().changes(texts().get(text.getId()));
      assertThat(changes.get(road.getId())).isEqualTo(PartChange.CHANGED);
      assertThat(changes.get(lamps.getId())).isEqualTo(PartChange.SAME);
      assertThat(changes.get(square.getId())).isEqualTo(PartChange.NEW);
      assertThat(changes.get(partOne.getId())).isEqualTo(PartChange.SAME);
    }
  }

  private void discardTargets() {
    projects().discard(road.getId(), road.getVersion());
    projects().discard(lamps.getId(), lamps.getVersion());
  }

  private void pointAt(long id, PerformanceTarget target) {
    var part = target == null ? null : new PointPart(target.getId(), target.title());
    points(head).set(id, new PointDraft(PointKind.POINT, part, "name", null, "路灯", "写明地点"));
  }

  private void answerAll(long id) {
    points(clerk).pointsOf(id).forEach(it -> points(clerk).answer(id, it.getId(), "已写明"));
  }

  private PointService points(CurrentUser user) {
    return register.submissions.points(districts, user, events);
  }

  private Submission submit() {
    return texts().submit("485001", 2026);
  }

  private DepartmentText textOf(Submission submission) {
    return register.texts.get(submission.getSubject().id());
  }

  private void giveBack(long id) {
    journeys(head).giveBack(id, Opinion.of("缺少基线"));
  }

  private void approveToTheEnd(long id) {
    journeys(head).approve(id, Opinion.of(null));
    journeys(districts.login(LINE_REVIEWER, districts.lineDivision)).approve(id, Opinion.of(null));
    journeys(districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision))
        .approve(id, Opinion.of(null));
  }

  private PerformanceTarget draft(TargetDraft draft) {
    return projects().create("485001", 2026, List.of(draft)).get(0);
  }

  private DepartmentTextService texts() {
    return register.texts(clerk, events);
  }

  private ProjectService projects() {
    return register.projects(clerk, events);
  }

  private DepartmentTargetService overall() {
    return register.departmentTargets(clerk, events);
  }

  private SubmissionService journeys(CurrentUser user) {
    return register.submissions.service(districts, user, events);
  }
}
