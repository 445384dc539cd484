package cn.jixiao.workflow;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.workflow.ReviewStep.BUDGET_DIVISION;
import static cn.jixiao.workflow.ReviewStep.LINE_DIVISION;
import static cn.jixiao.workflow.ReviewStep.PERFORMANCE_DIVISION;
import static cn.jixiao.workflow.ReviewStep.UNIT_HEAD;
import static cn.jixiao.workflow.SubmissionState.APPROVED;
import static cn.jixiao.workflow.SubmissionState.CANCELLED;
import static cn.jixiao.workflow.SubmissionState.CORRECTING;
import static cn.jixiao.workflow.SubmissionState.RETURNED;
import static cn.jixiao.workflow.SubmissionState.STOPPED;
import static cn.jixiao.workflow.SubmissionState.UNDER_REVIEW;
import static cn.jixiao.workflow.SubmissionState.WITHDRAWN;
import static cn.jixiao.workflow.WorkflowRule.BUREAU_ACTED;
import static cn.jixiao.workflow.WorkflowRule.COMMENT_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.COMMENT_TOO_LONG;
import static cn.jixiao.workflow.WorkflowRule.DIMENSION_NOT_ASKED;
import static cn.jixiao.workflow.WorkflowRule.DIMENSION_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.GRADE_AGREES;
import static cn.jixiao.workflow.WorkflowRule.GRADE_NOT_ASKED;
import static cn.jixiao.workflow.WorkflowRule.GRADE_REFUSES;
import static cn.jixiao.workflow.WorkflowRule.GRADE_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.NOT_BACK;
import static cn.jixiao.workflow.WorkflowRule.NOT_UNDER_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Superiors.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

  private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final Reviewer HEAD = new Reviewer("head", "李强", NOON);
  private static final Reviewer LINE = new Reviewer("line", "孙静", NOON);
  private static final Reviewer PERFORMANCE = new Reviewer("performance", "马涛", NOON);
  private static final Passage SEEN = new Passage(0, false);
  private static final Reviewer CLERK = new Reviewer("clerk", "王芳", MORNING);
  private static final Deadlines WEEKS = new WorkingDays(List.of());

  private Submission submission = through(Chain.STANDARD.steps());

  @Nested
  class Beginning {

    @Test
    void waitsForTheFirstStepOnly() {
      assertThat(submission.getStep()).isEqualTo(UNIT_HEAD);
      assertThat(submission.getState()).isEqualTo(UNDER_REVIEW);
      assertThat(submission.getSince()).isEqualTo(MORNING);
      assertThat(submission.getReviews())
          .extracting(Review::getState)
          .containsExactly(ReviewState.OPEN, ReviewState.WAITING, ReviewState.WAITING);
    }

    @Test
    void saysUntilWhenTheFirstStepIsDue() {
      assertThat(review(UNIT_HEAD).getDue()).isEqualTo(LocalDate.of(2026, 11, 26));
      assertThat(review(LINE_DIVISION).getDue()).isNull();
    }

    @Test
    void copiesWhatAnInboxShows() {
      assertThat(submission.getTitle()).isEqualTo("道路维修");
      assertThat(submission.getYear()).isEqualTo(2026);
      assertThat(submission.getAmount()).isEqualByComparingTo("850000");
      assertThat(submission.getDeclarantName()).isEqualTo("王芳");
    }
  }

  @Nested
  class Agreeing {

    @Test
    void handsItToTheNextStep() {
      agree(UNIT_HEAD, HEAD);
      assertThat(submission.getStep()).isEqualTo(LINE_DIVISION);
      assertThat(submission.getState()).isEqualTo(UNDER_REVIEW);
      assertThat(submission.getSince()).isEqualTo(NOON);
      assertThat(review(LINE_DIVISION).getDue()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void endsTheJourneyAfterTheLastStep() {
      agree(UNIT_HEAD, HEAD);
      agree(LINE_DIVISION, LINE);
      agree(PERFORMANCE_DIVISION, PERFORMANCE);
      assertThat(submission.getStep()).isEqualTo(PERFORMANCE_DIVISION);
      assertThat(submission.getState()).isEqualTo(APPROVED);
    }

    @Test
    void waitsForAllWhoReviewSideBySide() {
      submission =
          through(step(1, LINE_DIVISION), step(1, BUDGET_DIVISION), step(2, PERFORMANCE_DIVISION));
      agree(BUDGET_DIVISION, HEAD);
      assertThat(submission.getStep()).isEqualTo(LINE_DIVISION);
      assertThat(review(PERFORMANCE_DIVISION).getState()).isEqualTo(ReviewState.WAITING);
      agree(LINE_DIVISION, LINE);
      assertThat(submission.getStep()).isEqualTo(PERFORMANCE_DIVISION);
    }

    @Test
    void needsNoWords() {
      agree(UNIT_HEAD, HEAD);
      assertThat(submission.getComment()).isNull();
      assertThat(submission.getReviewerName()).isEqualTo("李强");
    }

    @Test
    void isRefusedAfterTheEnd() {
      refuse(UNIT_HEAD, HEAD, null);
      assertRefused(NOT_UNDER_REVIEW, () -> agree(UNIT_HEAD, HEAD));
    }

    @Test
    void allowsFiveHundredCharacters() {
      assertRefusedAt("comment", COMMENT_TOO_LONG, () -> Opinion.of("好".repeat(501)));
      assertThat(Opinion.of("好".repeat(500)).comment()).hasSize(500);
    }

    @Test
    void barsWhoActedFromTheStepBesideItWhereTheChainWantsTwoPeople() {
      submission = journey(true, List.of(step(1, LINE_DIVISION), step(1, BUDGET_DIVISION)));
      agree(LINE_DIVISION, LINE);
      assertThat(review(BUDGET_DIVISION).isBarred("line")).isTrue();
    }

    @Test
    void barsWhoActedFromTheNextStepWhereTheChainWantsTwoPeople() {
      submission = journey(true, Chain.STANDARD.steps());
      agree(UNIT_HEAD, HEAD);
      assertThat(review(LINE_DIVISION).isBarred("head")).isTrue();
      assertThat(review(PERFORMANCE_DIVISION).isBarred("head")).isFalse();
    }
  }

  @Nested
  class Grading {

    private final ChainStep graded = new ChainStep(1, PERFORMANCE_DIVISION, 0, true, 0);

    @Test
    void isAskedWhereTheChainSaysSoAndNowhereElse() {
      assertRefusedAt(
          "grade", GRADE_NOT_ASKED, () -> agree(UNIT_HEAD, HEAD, ReviewGrade.EXCELLENT));
      submission = through(graded);
      assertRefusedAt("grade", GRADE_REQUIRED, () -> agree(PERFORMANCE_DIVISION, PERFORMANCE));
    }

    @Test
    void goesOnWhenExcellent() {
      submission = through(graded);
      agree(PERFORMANCE_DIVISION, PERFORMANCE, ReviewGrade.EXCELLENT);
      assertThat(submission.getState()).isEqualTo(APPROVED);
    }

    @Test
    void goesToItsAuthorWhenGoodAndComesBackToTheSameStep() {
      submission = through(graded);
      agree(PERFORMANCE_DIVISION, PERFORMANCE, ReviewGrade.GOOD);
      assertThat(submission.getState()).isEqualTo(CORRECTING);
      corrected();
      assertThat(submission.getState()).isEqualTo(UNDER_REVIEW);
      agree(PERFORMANCE_DIVISION, PERFORMANCE, ReviewGrade.GOOD);
      assertThat(submission.getState()).isEqualTo(APPROVED);
    }

    @Test
    void comesBackWithWhatItIsNowAndADeadlineOfItsOwn() {
      submission = through(new ChainStep(1, PERFORMANCE_DIVISION, 0, true, 5));
      agree(PERFORMANCE_DIVISION, PERFORMANCE, ReviewGrade.GOOD);
      var tenDaysLater = new Reviewer("second", "陈静", NOON.plus(Duration.ofDays(10)));
      submission.corrected(
          paper().writtenBy("third"),
          new Passage(4, true),
          new Risk(4, 1, null),
          tenDaysLater,
          WEEKS);
      var review = review(PERFORMANCE_DIVISION);
      assertThat(review.getDue()).isEqualTo(LocalDate.of(2026, 12, 10));
      assertThat(review.isBarred("second")).isTrue();
      assertThat(review.isBarred("third")).isTrue();
      assertThat(submission.getDoubts()).isEqualTo(4);
    }

    @Test
    void namesTheStepThatAskedForACorrectionAmongThoseSideBySide() {
      submission = through(step(1, LINE_DIVISION), new ChainStep(1, BUDGET_DIVISION, 0, true, 0));
      agree(BUDGET_DIVISION, HEAD, ReviewGrade.GOOD);
      assertThat(submission.getStep()).isEqualTo(BUDGET_DIVISION);
    }

    @Test
    void saysWhatIsToBeCorrectedWhenGood() {
      submission = through(graded);
      assertRefusedAt(
          "comment",
          COMMENT_REQUIRED,
          () ->
              submission.agree(
                  review(PERFORMANCE_DIVISION),
                  PERFORMANCE,
                  new Opinion(null, ReviewGrade.GOOD),
                  WEEKS));
    }

    @Test
    void goesBackWhenFairAndEndsWhenPoor() {
      submission = through(graded);
      refuse(PERFORMANCE_DIVISION, PERFORMANCE, ReviewGrade.FAIR);
      assertThat(submission.getState()).isEqualTo(RETURNED);
      submission = through(graded);
      refuse(PERFORMANCE_DIVISION, PERFORMANCE, ReviewGrade.POOR);
      assertThat(submission.getState()).isEqualTo(STOPPED);
    }

    @Test
    void doesNotContradictTheAnswer() {
      submission = through(graded);
      assertRefusedAt(
          "grade", GRADE_REFUSES, () -> agree(PERFORMANCE_DIVISION, PERFORMANCE, ReviewGrade.FAIR));
      assertRefusedAt(
          "grade", GRADE_AGREES, () -> refuse(PERFORMANCE_DIVISION, PERFORMANCE, ReviewGrade.GOOD));
    }
  }

  @Nested
  class GradingDimensions {

    private final ChainStep dimensional = new ChainStep(1, PERFORMANCE_DIVISION, 0, false, true, 0);
    private final DimensionGrades all = grades(ReviewDimension.values());

    @Test
    void asksForTheGradeAsAWholeToo() {
      submission = through(dimensional);
      assertRefusedAt("grade", GRADE_REQUIRED, () -> grade(null, all));
    }

    @Test
    void isAskedForEachWhereTheChainSaysSo() {
      submission = through(dimensional);
      assertRefusedAt(
          "feasibility",
          DIMENSION_REQUIRED,
          () ->
              grade(
                  ReviewGrade.EXCELLENT,
                  grades(
                      ReviewDimension.COMPLETENESS,
                      ReviewDimension.RELEVANCE,
                      ReviewDimension.APPROPRIATENESS)));
      grade(ReviewGrade.EXCELLENT, all);
      assertThat(review(PERFORMANCE_DIVISION).getDimensions()).isEqualTo(all);
    }

    @Test
    void isNotAskedElsewhere() {
      submission = through(new ChainStep(1, PERFORMANCE_DIVISION, 0, true, 0));
      assertRefusedAt(
          "relevance",
          DIMENSION_NOT_ASKED,
          () -> grade(ReviewGrade.EXCELLENT, grades(ReviewDimension.RELEVANCE)));
    }

    @Test
    void isForgottenWhenTheApprovalIsTakenBack() {
      submission = through(dimensional, step(2, BUDGET_DIVISION));
      grade(ReviewGrade.EXCELLENT, all);
      submission.recall(review(PERFORMANCE_DIVISION), PERFORMANCE, Opinion.of("看错了"), WEEKS);
      assertThat(review(PERFORMANCE_DIVISION).getDimensions()).isEqualTo(DimensionGrades.NONE);
    }

    @Test
    void isKeptAsOneText() {
      var kept = new DimensionGradesConverter();
      assertThat(kept.convertToEntityAttribute(kept.convertToDatabaseColumn(all))).isEqualTo(all);
      assertThat(kept.convertToDatabaseColumn(DimensionGrades.NONE)).isNull();
      assertThat(kept.convertToEntityAttribute(null)).isEqualTo(DimensionGrades.NONE);
    }

    private void grade(ReviewGrade grade, DimensionGrades dimensions) {
      submission.agree(
          review(PERFORMANCE_DIVISION), PERFORMANCE, new Opinion(null, grade, dimensions), WEEKS);
    }

    private static DimensionGrades grades(ReviewDimension... dimensions) {
      return new DimensionGrades(
          Stream.of(dimensions).collect(Collectors.toMap(it -> it, it -> ReviewGrade.GOOD)));
    }
  }

  @Nested
  class Refusing {

    @Test
    void endsTheJourneyWithItsReason() {
      refuse(UNIT_HEAD, HEAD, null);
      assertThat(submission.getState()).isEqualTo(RETURNED);
      assertThat(submission.getComment()).isEqualTo("缺少基线");
      assertThat(submission.getReviews())
          .extracting(Review::getState)
          .containsExactly(ReviewState.REFUSED, ReviewState.DROPPED, ReviewState.DROPPED);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "　", "\n"})
    void needsAReason(String reason) {
      assertRefusedAt("comment", COMMENT_REQUIRED, () -> Opinion.of(reason).requireReason());
    }

    @Test
    void isPossibleAtEveryStep() {
      agree(UNIT_HEAD, HEAD);
      agree(LINE_DIVISION, LINE);
      refuse(PERFORMANCE_DIVISION, PERFORMANCE, null);
      assertThat(submission.getStep()).isEqualTo(PERFORMANCE_DIVISION);
      assertThat(submission.getState()).isEqualTo(RETURNED);
    }

    @Test
    void namesTheStepThatRefusedAmongThoseSideBySide() {
      submission = through(step(1, LINE_DIVISION), step(1, BUDGET_DIVISION));
      refuse(BUDGET_DIVISION, HEAD, null);
      assertThat(submission.getStep()).isEqualTo(BUDGET_DIVISION);
      assertThat(review(LINE_DIVISION).getState()).isEqualTo(ReviewState.DROPPED);
    }
  }

  @Nested
  class Withdrawing {

    @Test
    void isPossibleUntilTheBureauActs() {
      agree(UNIT_HEAD, HEAD);
      submission.withdraw(CLERK, Opinion.of("金额写错"));
      assertThat(submission.getState()).isEqualTo(WITHDRAWN);
      assertThat(submission.getComment()).isEqualTo("金额写错");
    }

    @Test
    void isTooLateAfterACorrectionThatTheBureauAskedFor() {
      submission = through(new ChainStep(1, PERFORMANCE_DIVISION, 0, true, 0));
      agree(PERFORMANCE_DIVISION, PERFORMANCE, ReviewGrade.GOOD);
      corrected();
      assertRefused(BUREAU_ACTED, () -> submission.withdraw(CLERK, Opinion.of("金额写错")));
    }

    @Test
    void leavesNoStepOpen() {
      submission = through(new ChainStep(1, UNIT_HEAD, 0, true, 0), step(2, LINE_DIVISION));
      agree(UNIT_HEAD, HEAD, ReviewGrade.GOOD);
      submission.withdraw(CLERK, Opinion.of("金额写错"));
      assertThat(submission.getReviews())
          .extracting(Review::getState)
          .containsOnly(ReviewState.DROPPED);
    }

    @Test
    void isTooLateAfterwards() {
      agree(UNIT_HEAD, HEAD);
      agree(LINE_DIVISION, LINE);
      assertRefused(BUREAU_ACTED, () -> submission.withdraw(CLERK, Opinion.of("金额写错")));
    }

    @Test
    void isRefusedAfterTheEnd() {
      refuse(UNIT_HEAD, HEAD, null);
      assertRefused(NOT_UNDER_REVIEW, () -> submission.withdraw(CLERK, Opinion.of("金额写错")));
    }
  }

  @Nested
  class Recalling {

    @Test
    void takesAnApprovalBackWhileTheNextHasNotActed() {
      agree(UNIT_HEAD, HEAD);
      recall(HEAD);
      assertThat(submission.getStep()).isEqualTo(UNIT_HEAD);
      assertThat(submission.getReviews())
          .extracting(Review::getState)
          .containsExactly(ReviewState.OPEN, ReviewState.WAITING, ReviewState.WAITING);
      assertThat(review(UNIT_HEAD).getAccount()).isNull();
    }

    @Test
    void isTooLateOnceTheNextHasActed() {
      agree(UNIT_HEAD, HEAD);
      agree(LINE_DIVISION, LINE);
      assertThat(submission.course().recallable("head")).isEmpty();
      recall(LINE);
      assertThat(submission.getStep()).isEqualTo(LINE_DIVISION);
    }

    @Test
    void takesBackAllThatOnePersonDidInARow() {
      agree(UNIT_HEAD, HEAD);
      agree(LINE_DIVISION, HEAD);
      recall(HEAD);
      assertThat(submission.getStep()).isEqualTo(UNIT_HEAD);
      assertThat(review(LINE_DIVISION).getState()).isEqualTo(ReviewState.WAITING);
    }

    @Test
    void isForOneOfThoseSideBySideWhileTheOtherOneStands() {
      submission = through(step(1, LINE_DIVISION), step(1, BUDGET_DIVISION));
      agree(LINE_DIVISION, LINE);
      recall(LINE);
      assertThat(review(LINE_DIVISION).getState()).isEqualTo(ReviewState.OPEN);
      assertThat(review(BUDGET_DIVISION).getState()).isEqualTo(ReviewState.OPEN);
    }

    @Test
    void takesBackThatTheNextStepIsForAnother() {
      submission = journey(true, Chain.STANDARD.steps());
      agree(UNIT_HEAD, HEAD);
      recall(HEAD);
      assertThat(review(LINE_DIVISION).isBarred("head")).isFalse();
      assertThat(review(LINE_DIVISION).isBarred("clerk")).isTrue();
    }

    @Test
    void isNotForWhoHasNotActed() {
      assertThat(submission.course().recallable("head")).isEmpty();
    }

    private void recall(Reviewer reviewer) {
      var review = submission.course().recallable(reviewer.account()).orElseThrow();
      submission.recall(review, reviewer, Opinion.of("看错了"), WEEKS);
    }
  }

  @Nested
  class Cancelling {

    @Test
    void givesUpWhatCameBack() {
      refuse(UNIT_HEAD, HEAD, null);
      submission.cancel(CLERK, Opinion.of("项目取消"));
      assertThat(submission.getState()).isEqualTo(CANCELLED);
    }

    @Test
    void isNotForWhatIsOnItsWayOrWasSubmittedAgain() {
      assertRefused(NOT_BACK, () -> submission.cancel(CLERK, Opinion.of("项目取消")));
      refuse(UNIT_HEAD, HEAD, null);
      through(Chain.STANDARD.steps()).supersede(submission);
      assertRefused(NOT_BACK, () -> submission.cancel(CLERK, Opinion.of("项目取消")));
    }
  }

  private void corrected() {
    submission.corrected(paper(), SEEN, new Risk(0, 0, null), CLERK, WEEKS);
  }

  private static Paper paper() {
    return Paper.of(new Districts().township);
  }

  private Review review(ReviewStep step) {
    return submission.getReviews().stream()
        .filter(review -> review.getStep() == step)
        .findFirst()
        .orElseThrow();
  }

  private void agree(ReviewStep step, Reviewer reviewer) {
    submission.agree(review(step), reviewer, Opinion.of(null), WEEKS);
  }

  private void agree(ReviewStep step, Reviewer reviewer, ReviewGrade grade) {
    submission.agree(review(step), reviewer, new Opinion("满意度样本写明", grade), WEEKS);
  }

  private void refuse(ReviewStep step, Reviewer reviewer, ReviewGrade grade) {
    submission.refuse(review(step), reviewer, new Opinion(" 缺少基线 ", grade));
  }

  private static ChainStep step(int position, ReviewStep step) {
    return new ChainStep(position, step, 0, false, 0);
  }

  private static Submission through(ChainStep... steps) {
    return journey(false, List.of(steps));
  }

  private static Submission through(List<ChainStep> steps) {
    return journey(false, steps);
  }

  private static Submission journey(boolean separate, List<ChainStep> steps) {
    var township = new Districts().township;
    var place = new Place(township.getId(), township.getPath());
    var reviews =
        Stream.iterate(0, i -> i < steps.size(), i -> i + 1)
            .map(i -> new Review(i + 1, steps.get(i), place, Set.of("clerk"), 0))
            .toList();
    var begun = new Submission(1, 1, Paper.of(township), SEEN, separate, reviews, CLERK);
    begun.begin(WEEKS);
    return begun;
  }
}
