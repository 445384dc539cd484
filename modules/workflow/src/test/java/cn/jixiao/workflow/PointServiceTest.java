package cn.jixiao.workflow;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.workflow.WorkflowRule.ANSWERED_WHEN_BACK;
import static cn.jixiao.workflow.WorkflowRule.COMMENT_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.NOTE_OF_BUREAU;
import static cn.jixiao.workflow.WorkflowRule.POINTS_UNANSWERED;
import static cn.jixiao.workflow.WorkflowRule.POINTS_UNSETTLED;
import static cn.jixiao.workflow.WorkflowRule.POINT_ANSWER_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.POINT_NOT_YOURS;
import static cn.jixiao.workflow.WorkflowRule.POINT_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.POINT_SETTLED;
import static cn.jixiao.workflow.WorkflowRule.POINT_TOLD;
import static cn.jixiao.workflow.WorkflowRule.POINT_TOO_LONG;
import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_POINT;
import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PointServiceTest {

  private static final String NOT_ALLOWED = "OrganizationRule.NOT_ALLOWED";

  private final Districts districts = new Districts();
  private final InMemorySubmissions submissions = new InMemorySubmissions();
  private final RecordedEvents events = new RecordedEvents();
  private final Paper paper = Paper.of(districts.township);

  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private final CurrentUser head = districts.login(UNIT_HEAD, districts.township);
  private final CurrentUser line = districts.login(LINE_REVIEWER, districts.lineDivision);
  private final CurrentUser performance =
      districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);
  private final CurrentUser auditor = districts.login(AUDITOR, districts.auditOffice);

  private long id;

  @BeforeEach
  void atTheLineDivision() {
    id = journeys(clerk).submit(paper).getId();
    journeys(head).approve(id, Opinion.of(null));
  }

  @Nested
  class Setting {

    @Test
    void isForTheReviewerInTurn() {
      var point = set(line, "请补充依据文号");
      assertThat(point.getState()).isEqualTo(PointState.OPEN);
      assertThat(point.getStep()).isEqualTo(ReviewStep.LINE_DIVISION);
      assertThat(point.getRound()).isEqualTo(1);
      assertRefused(NOT_ALLOWED, () -> set(performance, "x"));
      assertRefused(NOT_ALLOWED, () -> set(clerk, "x"));
      assertRefused(
          UNKNOWN_SUBMISSION, () -> set(districts.login(UNIT_HEAD, districts.sister), "x"));
    }

    @Test
    void needsWordsOfAReasonableLength() {
      assertRefusedAt("text", POINT_REQUIRED, () -> set(line, " 　"));
      assertRefusedAt("text", POINT_TOO_LONG, () -> set(line, "长".repeat(501)));
      assertThat(set(line, "长".repeat(500)).getText()).hasSize(500);
    }

    @Test
    void isToldTheAuditTrailAsThePointsOwn() {
      var point = set(line, "请补充依据文号");
      note(line, "去年也是这样");
      assertThat(events.fired()).hasAtLeastOneElementOfType(NoteSet.class);
      assertThat(events.fired())
          .filteredOn(PointSet.class::isInstance)
          .singleElement()
          .satisfies(
              event -> {
                assertThat(event.subject().id()).isEqualTo(point.getId());
                assertThat(event.subject().kind()).isEqualTo(Point.KIND);
                assertThat(event.detail()).isEqualTo("请补充依据文号");
              });
    }

    @Test
    void notesNothingDownForAUnit() {
      journeys(line).giveBack(id, Opinion.of("重写"));
      var again = journeys(clerk).submit(paper).getId();
      assertRefused(
          NOTE_OF_BUREAU,
          () ->
              points(head)
                  .set(again, new PointDraft(PointKind.NOTE, null, "purpose", null, null, "内部")));
    }
  }

  @Nested
  class Seeing {

    @Test
    void isTheReviewersAloneUntilThePaperGoesBack() {
      set(line, "请补充依据文号");
      note(line, "去年也是这样");
      assertThat(seenBy(line)).containsExactly("请补充依据文号", "去年也是这样");
      assertThat(seenBy(performance)).hasSize(2);
      assertThat(seenBy(auditor)).hasSize(2);
      assertThat(seenBy(clerk)).isEmpty();
      assertThat(seenBy(head)).isEmpty();
      journeys(line).giveBack(id, Opinion.of(null));
      assertThat(seenBy(clerk)).containsExactly("请补充依据文号");
      assertThat(seenBy(head)).containsExactly("请补充依据文号");
    }

    @Test
    void staysTheReviewersWhereTheUnitHadItBackBefore() {
      var other =
          journeys(clerk).submit(new Paper(8, paper.organizationId(), true, paper.writers()));
      points(head).set(other.getId(), draft("金额要核对"));
      journeys(clerk).withdraw(other.getId(), "再改改");
      assertThat(points(clerk).pointsOf(other.getId())).isEmpty();
      assertThat(points(head).pointsOf(other.getId())).hasSize(1);
    }

    @Test
    void goesToTheAuthorWithACorrection() {
      submissions.through(GradedChains.LINE_GRADES);
      var graded =
          journeys(clerk).submit(new Paper(9, paper.organizationId(), true, paper.writers()));
      points(line).set(graded.getId(), draft("请写明样本量"));
      journeys(line).approve(graded.getId(), new Opinion("改后再送", ReviewGrade.GOOD));
      assertThat(points(clerk).pointsOf(graded.getId())).hasSize(1);
    }

    @Test
    void isNobodysElse() {
      set(line, "请补充依据文号");
      assertRefused(
          UNKNOWN_SUBMISSION,
          () -> points(districts.login(ADMINISTRATOR, districts.district)).pointsOf(id));
      assertRefused(
          UNKNOWN_SUBMISSION,
          () -> points(districts.login(PERFORMANCE_REVIEWER, districts.farDivision)).pointsOf(id));
    }
  }

  @Nested
  class Withdrawing {

    @Test
    void isForWhoSetItUntilThePaperGoesBack() {
      var point = set(line, "请补充依据文号");
      assertRefused(POINT_NOT_YOURS, () -> points(performance).withdraw(id, point.getId(), 0));
      assertRefused(UNKNOWN_POINT, () -> points(clerk).withdraw(id, point.getId(), 0));
      assertThatThrownBy(() -> points(line).withdraw(id, point.getId(), 7))
          .isInstanceOf(OptimisticLockException.class);
      points(line).withdraw(id, point.getId(), 0);
      assertThat(seenBy(line)).isEmpty();
      var told = set(line, "请写明样本量");
      journeys(line).giveBack(id, Opinion.of(null));
      assertRefused(POINT_TOLD, () -> points(line).withdraw(id, told.getId(), 0));
    }
  }

  @Nested
  class Returning {

    @Test
    void needsNoOtherReasonThanThePoints() {
      assertRefused(COMMENT_REQUIRED, () -> journeys(line).giveBack(id, Opinion.of(null)));
      note(line, "只是记录");
      assertRefused(COMMENT_REQUIRED, () -> journeys(line).giveBack(id, Opinion.of(null)));
      set(line, "请补充依据文号");
      assertThat(journeys(line).giveBack(id, Opinion.of(null)).getState())
          .isEqualTo(SubmissionState.RETURNED);
    }
  }

  @Nested
  class Answering {

    @Test
    void isForTheUnitWhileThePaperIsBack() {
      var point = set(line, "请补充依据文号");
      assertRefused(UNKNOWN_POINT, () -> points(clerk).answer(id, point.getId(), "已补"));
      journeys(line).giveBack(id, Opinion.of(null));
      assertRefused(NOT_ALLOWED, () -> points(head).answer(id, point.getId(), "已补"));
      assertRefusedAt(
          "answer", POINT_ANSWER_REQUIRED, () -> points(clerk).answer(id, point.getId(), " "));
      var answered = points(clerk).answer(id, point.getId(), "已补文号");
      assertThat(answered.getState()).isEqualTo(PointState.ANSWERED);
      assertThat(answered.getAnswer()).isEqualTo("已补文号");
      journeys(clerk).submit(paper);
      assertRefused(ANSWERED_WHEN_BACK, () -> points(clerk).answer(id, point.getId(), "再补"));
    }

    @Test
    void isDueBeforeThePaperIsSubmittedAgain() {
      var first = set(line, "请补充依据文号");
      var second = set(line, "请写明样本量");
      journeys(line).giveBack(id, Opinion.of(null));
      points(clerk).answer(id, first.getId(), "已补");
      assertRefused(POINTS_UNANSWERED, () -> journeys(clerk).submit(paper));
      points(clerk).answer(id, second.getId(), "已写");
      assertThat(journeys(clerk).submit(paper).getRound()).isEqualTo(2);
    }

    @Test
    void endsWhenAReviewerIsContent() {
      var point = answered();
      points(head).settle(id, point);
      journeys(head).giveBack(latest(), Opinion.of("还有一处"));
      assertRefused(POINT_SETTLED, () -> points(clerk).answer(id, point, "又改"));
    }
  }

  @Nested
  class Settling {

    @Test
    void isForTheReviewerInTurn() {
      var point = answered();
      assertRefused(NOT_ALLOWED, () -> points(line).settle(latest(), point));
      assertRefused(NOT_ALLOWED, () -> points(clerk).settle(latest(), point));
      journeys(head).approve(latest(), Opinion.of(null));
      assertThat(points(line).settle(latest(), point).getState()).isEqualTo(PointState.SETTLED);
      assertThat(points(line).reopen(latest(), point).getState()).isEqualTo(PointState.OPEN);
    }

    @Test
    void isDueBeforeTheLastApproval() {
      var point = answered();
      journeys(head).approve(latest(), Opinion.of(null));
      journeys(line).approve(latest(), Opinion.of(null));
      assertRefused(
          POINTS_UNSETTLED, () -> journeys(performance).approve(latest(), Opinion.of(null)));
    }

    @Test
    void leavesTheWayFree() {
      var point = answered();
      journeys(head).approve(latest(), Opinion.of(null));
      journeys(line).approve(latest(), Opinion.of(null));
      points(performance).settle(latest(), point);
      assertThat(journeys(performance).approve(latest(), Opinion.of(null)).getState())
          .isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void concernsNoNotes() {
      var note = note(line, "去年也是这样");
      assertRefused(UNKNOWN_POINT, () -> points(line).settle(id, note.getId()));
    }

    @Test
    void asksForAnAnswerAgainWhereItIsLeftOpen() {
      var point = answered();
      points(head).reopen(latest(), point);
      journeys(head).giveBack(latest(), Opinion.of(null));
      assertRefused(POINTS_UNANSWERED, () -> journeys(clerk).submit(paper));
    }
  }

  @Test
  void aPointOfAnotherPaperIsUnknownHere() {
    var point = set(line, "请补充依据文号");
    var other = journeys(clerk).submit(new Paper(8, paper.organizationId(), true, paper.writers()));
    assertRefused(UNKNOWN_POINT, () -> points(line).settle(other.getId(), point.getId()));
  }

  /** A point that the line division set, with which the paper went back and came again. */
  private long answered() {
    var point = set(line, "请补充依据文号");
    journeys(line).giveBack(id, Opinion.of(null));
    points(clerk).answer(id, point.getId(), "已补文号");
    journeys(clerk).submit(paper);
    return point.getId();
  }

  private long latest() {
    return submissions.findLatest(paper.subject()).orElseThrow().getId();
  }

  private Point set(CurrentUser user, String text) {
    return points(user).set(id, draft(text));
  }

  private Point note(CurrentUser user, String text) {
    return points(user).set(id, new PointDraft(PointKind.NOTE, null, null, null, null, text));
  }

  private static PointDraft draft(String text) {
    return new PointDraft(PointKind.POINT, null, "indicators[0].value", "17", "≥12公里", text);
  }

  private List<String> seenBy(CurrentUser user) {
    return points(user).pointsOf(id).stream().map(Point::getText).toList();
  }

  private SubmissionService journeys(CurrentUser user) {
    return submissions.service(districts, user, events);
  }

  private PointService points(CurrentUser user) {
    return submissions.points(districts, user, events);
  }

  /** A chain whose first step grades. */
  private static final class GradedChains {

    private static final Chain LINE_GRADES =
        new Chain(false, List.of(new ChainStep(1, ReviewStep.LINE_DIVISION, 0, true, 0)));
  }
}
