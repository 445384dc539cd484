package cn.jixiao.workflow;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.workflow.ReviewStep.LINE_DIVISION;
import static cn.jixiao.workflow.ReviewStep.PERFORMANCE_DIVISION;
import static cn.jixiao.workflow.ReviewStep.UNIT_HEAD;
import static cn.jixiao.workflow.SubmissionState.APPROVED;
import static cn.jixiao.workflow.SubmissionState.RETURNED;
import static cn.jixiao.workflow.SubmissionState.UNDER_REVIEW;
import static cn.jixiao.workflow.WorkflowRule.COMMENT_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.COMMENT_TOO_LONG;
import static cn.jixiao.workflow.WorkflowRule.NOT_UNDER_REVIEW;
import static cn.jixiao.workflow.WorkflowRule.OWN_WORK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.Districts;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

  private static final Instant MORNING = Instant.parse("2026-11-21T01:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");

  private final Submission submission =
      new Submission(1, 1, Paper.of(new Districts().township), "clerk", "王芳", MORNING);

  @Nested
  class Beginning {

    @Test
    void waitsForTheHeadOfTheUnit() {
      assertThat(submission.getStep()).isEqualTo(UNIT_HEAD);
      assertThat(submission.getState()).isEqualTo(UNDER_REVIEW);
      assertThat(submission.getSince()).isEqualTo(MORNING);
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
  class Approving {

    @Test
    void handsItToTheNextStep() {
      approve();
      assertThat(submission.getStep()).isEqualTo(LINE_DIVISION);
      assertThat(submission.getState()).isEqualTo(UNDER_REVIEW);
      assertThat(submission.getSince()).isEqualTo(NOON);
    }

    @Test
    void endsTheJourneyAfterThePerformanceDivision() {
      approve();
      approve();
      assertThat(submission.getStep()).isEqualTo(PERFORMANCE_DIVISION);
      approve();
      assertThat(submission.getStep()).isEqualTo(PERFORMANCE_DIVISION);
      assertThat(submission.getState()).isEqualTo(APPROVED);
    }

    @Test
    void needsNoWords() {
      approve();
      assertThat(submission.getComment()).isNull();
      assertThat(submission.getReviewerName()).isEqualTo("李强");
    }

    @Test
    void isRefusedAfterTheEnd() {
      giveBack("缺少基线");
      assertRefused(NOT_UNDER_REVIEW, SubmissionTest.this::approve);
    }

    @Test
    void isNotForWhoSubmittedIt() {
      assertRefused(OWN_WORK, () -> submission.approve("clerk", "王芳", null, NOON));
    }

    @Test
    void allowsFiveHundredCharacters() {
      assertRefusedAt(
          "comment",
          COMMENT_TOO_LONG,
          () -> submission.approve("head", "李强", "好".repeat(501), NOON));
      submission.approve("head", "李强", "好".repeat(500), NOON);
    }
  }

  @Nested
  class GivingBack {

    @Test
    void endsTheJourneyWithItsReason() {
      giveBack(" 缺少基线 ");
      assertThat(submission.getState()).isEqualTo(RETURNED);
      assertThat(submission.getComment()).isEqualTo("缺少基线");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "　", "\n"})
    void needsAReason(String reason) {
      assertRefusedAt("comment", COMMENT_REQUIRED, () -> giveBack(reason));
      assertThat(submission.getState()).isEqualTo(UNDER_REVIEW);
    }

    @Test
    void isPossibleAtEveryStep() {
      approve();
      approve();
      giveBack("金额有误");
      assertThat(submission.getStep()).isEqualTo(PERFORMANCE_DIVISION);
      assertThat(submission.getState()).isEqualTo(RETURNED);
    }

    @Test
    void isRefusedAfterTheEnd() {
      giveBack("缺少基线");
      assertRefused(NOT_UNDER_REVIEW, () -> giveBack("再退一次"));
    }

    @Test
    void isNotForWhoSubmittedIt() {
      assertRefused(OWN_WORK, () -> submission.giveBack("clerk", "王芳", "撤回", NOON));
    }
  }

  private void approve() {
    submission.approve("head", "李强", null, NOON);
  }

  private void giveBack(String reason) {
    submission.giveBack("head", "李强", reason, NOON);
  }
}
