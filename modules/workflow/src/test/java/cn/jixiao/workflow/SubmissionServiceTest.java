package cn.jixiao.workflow;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.workflow.WorkflowRule.ADJACENT_STEP;
import static cn.jixiao.workflow.WorkflowRule.ALREADY_UNDER_REVIEW;
import static cn.jixiao.workflow.WorkflowRule.COMMENT_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.NOTHING_TO_RECALL;
import static cn.jixiao.workflow.WorkflowRule.NOT_UNDER_REVIEW;
import static cn.jixiao.workflow.WorkflowRule.OWN_WORK;
import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SubmissionServiceTest {

  private static final String NOT_ALLOWED = "OrganizationRule.NOT_ALLOWED";
  private static final String NOT_VISIBLE = "OrganizationRule.NOT_VISIBLE";

  private final Districts districts = new Districts();
  private final InMemorySubmissions submissions = new InMemorySubmissions();
  private final RecordedEvents events = new RecordedEvents();
  private final Paper paper = Paper.of(districts.township);

  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private final CurrentUser head = districts.login(UNIT_HEAD, districts.township);
  private final CurrentUser line = districts.login(LINE_REVIEWER, districts.lineDivision);
  private final CurrentUser performance =
      districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);

  @Nested
  class Submitting {

    @Test
    void beginsTheFirstRound() {
      assertThat(as(clerk).submit(paper).getRound()).isEqualTo(1);
      assertThat(events.fired()).hasExactlyElementsOfTypes(SubjectSubmitted.class);
    }

    @Test
    void beginsTheNextRoundAfterAReturn() {
      as(head).giveBack(submitted(), Opinion.of("缺少基线"));
      assertThat(as(clerk).submit(paper).getRound()).isEqualTo(2);
    }

    @Test
    void isRefusedForSomethingIncomplete() {
      assertRefused(
          Paper.PaperRule.UNFINISHED,
          () -> as(clerk).submit(Paper.unfinishedOf(districts.township)));
      assertThat(events.fired()).isEmpty();
    }

    @Test
    void isRefusedAtAGateThatDoesNotLetItPass() {
      submissions.guardedBy(
          submittable -> {
            throw new RuleViolation(Paper.PaperRule.UNFINISHED);
          });
      assertRefused(Paper.PaperRule.UNFINISHED, () -> as(clerk).submit(paper));
      assertThat(events.fired()).isEmpty();
    }

    @Test
    void isRefusedWhileItIsUnderReview() {
      submitted();
      assertRefused(ALREADY_UNDER_REVIEW, () -> as(clerk).submit(paper));
    }

    @Test
    void isTheDeclarantsOfThatUnit() {
      assertRefused(NOT_ALLOWED, () -> as(head).submit(paper));
      assertRefused(
          NOT_VISIBLE, () -> as(districts.login(DECLARANT, districts.sister)).submit(paper));
    }
  }

  @Nested
  class Approving {

    @Test
    void goesFromTheHeadOverTheLineToThePerformanceDivision() {
      var id = submitted();
      as(head).approve(id, Opinion.of("同意"));
      as(line).approve(id, Opinion.of(null));
      as(performance).approve(id, Opinion.of("  "));
      assertThat(submissions.get(id).getState()).isEqualTo(SubmissionState.APPROVED);
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(
              SubjectSubmitted.class,
              SubjectForwarded.class,
              SubjectForwarded.class,
              SubjectApproved.class);
      assertThat(events.fired())
          .extracting(DomainEvent::detail)
          .containsExactly("1", "同意", null, null);
    }

    @Test
    void isOnlyForThePresentStep() {
      var id = submitted();
      assertRefused(NOT_ALLOWED, () -> as(line).approve(id, Opinion.of(null)));
      assertRefused(NOT_ALLOWED, () -> as(performance).approve(id, Opinion.of(null)));
      assertRefused(NOT_ALLOWED, () -> as(clerk).approve(id, Opinion.of(null)));
    }

    @Test
    void tellsWhoseStepIsDoneThatItWentOn() {
      var id = submitted();
      as(head).approve(id, Opinion.of(null));
      assertRefused("WorkflowRule.STEP_PASSED", () -> as(head).approve(id, Opinion.of(null)));
      as(line).approve(id, Opinion.of(null));
      assertRefused("WorkflowRule.STEP_PASSED", () -> as(line).giveBack(id, Opinion.of("缺少基线")));
    }

    @Test
    void isNotForTheHeadOfAnotherUnit() {
      var id = submitted();
      assertRefused(
          UNKNOWN_SUBMISSION,
          () -> as(districts.login(UNIT_HEAD, districts.sister)).approve(id, Opinion.of(null)));
    }

    @Test
    void isNotForTheBureauOfAnotherDistrict() {
      var id = submitted();
      assertRefused(
          UNKNOWN_SUBMISSION,
          () ->
              as(districts.login(LINE_REVIEWER, districts.farDivision))
                  .approve(id, Opinion.of(null)));
    }

    @Test
    void isNotForTheAuditorWhoSeesIt() {
      var id = submitted();
      assertRefused(
          NOT_ALLOWED,
          () -> as(districts.login(AUDITOR, districts.auditOffice)).approve(id, Opinion.of(null)));
    }

    @Test
    void isUnknownToTheAdministrator() {
      var id = submitted();
      assertRefused(
          UNKNOWN_SUBMISSION,
          () ->
              as(districts.login(ADMINISTRATOR, districts.district)).approve(id, Opinion.of(null)));
    }

    @Test
    void isNotForWhoSubmittedItThoughTheyAreTheHeadToo() {
      var person = districts.join("both", DECLARANT, districts.township);
      districts.also(person, UNIT_HEAD, districts.township);
      var both = districts.login("both");
      var id = as(both).submit(paper).getId();
      assertRefused(OWN_WORK, () -> as(both).approve(id, Opinion.of(null)));
      assertThat(as(both).turnOf(submissions.get(id))).isEmpty();
    }

    @Test
    void isRefusedAfterTheEnd() {
      var id = submitted();
      as(head).giveBack(id, Opinion.of("缺少基线"));
      assertRefused(NOT_UNDER_REVIEW, () -> as(head).approve(id, Opinion.of(null)));
    }

    @Test
    void needsASubmission() {
      assertRefused(UNKNOWN_SUBMISSION, () -> as(head).approve(4711, Opinion.of(null)));
    }
  }

  @Nested
  class GivingBack {

    @Test
    void tellsTheReason() {
      as(head).giveBack(submitted(), Opinion.of("缺少基线"));
      assertThat(events.fired().get(1)).isInstanceOf(SubjectReturned.class);
      assertThat(events.fired().get(1).detail()).isEqualTo("缺少基线");
    }

    @Test
    void isOnlyForThePresentStep() {
      var id = submitted();
      assertRefused(NOT_ALLOWED, () -> as(line).giveBack(id, Opinion.of("缺少基线")));
    }
  }

  @Nested
  class Turns {

    @Test
    void areMineAtMyStepOnly() {
      var id = submitted();
      assertThat(turnOf(head, id)).isTrue();
      assertThat(turnOf(line, id)).isFalse();
      as(head).approve(id, Opinion.of(null));
      assertThat(turnOf(head, id)).isFalse();
      assertThat(turnOf(line, id)).isTrue();
    }

    @Test
    void areTheDivisionsInCharge() {
      var other = districts.division("SBG", "社保股");
      districts
          .organizationService(districts.login(ADMINISTRATOR, districts.district), events)
          .putInCharge(districts.department.getId(), other.getId());
      var id = submitted();
      as(head).approve(id, Opinion.of(null));
      assertThat(turnOf(line, id)).isFalse();
      assertThat(turnOf(districts.login(LINE_REVIEWER, other), id)).isTrue();
      assertRefused(NOT_ALLOWED, () -> as(line).approve(id, Opinion.of(null)));
    }

    @Test
    void areNeverAWriters() {
      var person = districts.join("wrote", UNIT_HEAD, districts.township);
      var wrote = districts.login(person.getAccount());
      var id = as(clerk).submit(paper.writtenBy("wrote")).getId();
      assertThat(turnOf(wrote, id)).isFalse();
      assertRefused(OWN_WORK, () -> as(wrote).approve(id, Opinion.of(null)));
    }

    private boolean turnOf(CurrentUser user, long id) {
      return as(user).turnOf(submissions.get(id)).isPresent();
    }
  }

  @Nested
  class TwoStepsOfOnePerson {

    private CurrentUser both;

    @BeforeEach
    void whoIsHeadAndInTheLineDivision() {
      var person = districts.join("both", UNIT_HEAD, districts.township);
      districts.also(person, LINE_REVIEWER, districts.lineDivision);
      both = districts.login("both");
    }

    @Test
    void areTakenInOneAct() {
      var id = submitted();
      assertThat(as(both).approve(id, Opinion.of("同意")).getStep())
          .isEqualTo(ReviewStep.PERFORMANCE_DIVISION);
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(SubjectSubmitted.class, SubjectForwarded.class);
    }

    @Test
    void needTwoPeopleWhereTheChainSaysSo() {
      submissions.through(new Chain(true, Chain.STANDARD.steps()));
      var id = submitted();
      assertThat(as(both).approve(id, Opinion.of("同意")).getStep())
          .isEqualTo(ReviewStep.LINE_DIVISION);
      assertRefused(ADJACENT_STEP, () -> as(both).approve(id, Opinion.of("同意")));
      as(line).approve(id, Opinion.of(null));
    }
  }

  @Nested
  class Correcting {

    @BeforeEach
    void whereThePerformanceDivisionGrades() {
      submissions.through(
          new Chain(
              false,
              List.of(
                  new ChainStep(1, ReviewStep.UNIT_HEAD, 0, false, 0),
                  new ChainStep(2, ReviewStep.PERFORMANCE_DIVISION, 0, true, 0))));
    }

    @Test
    void comesBackToTheStepThatAskedForIt() {
      var id = submitted();
      as(head).approve(id, Opinion.of(null));
      as(performance).approve(id, new Opinion("写明样本量", ReviewGrade.GOOD));
      assertThat(as(clerk).submit(paper).getId()).isEqualTo(id);
      as(performance).approve(id, new Opinion(null, ReviewGrade.GOOD));
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(
              SubjectSubmitted.class,
              SubjectForwarded.class,
              SubjectGraded.class,
              CorrectionAsked.class,
              SubjectCorrected.class,
              SubjectGraded.class,
              SubjectApproved.class);
    }

    @Test
    void isToldWithTheGradesOfTheDimensions() {
      submissions.through(
          new Chain(
              false, List.of(new ChainStep(1, ReviewStep.PERFORMANCE_DIVISION, 0, true, true, 0))));
      var id = submitted();
      var grades =
          new DimensionGrades(
              Map.of(
                  ReviewDimension.FEASIBILITY, ReviewGrade.EXCELLENT,
                  ReviewDimension.RELEVANCE, ReviewGrade.GOOD,
                  ReviewDimension.APPROPRIATENESS, ReviewGrade.FAIR,
                  ReviewDimension.COMPLETENESS, ReviewGrade.GOOD));
      as(performance).giveBack(id, new Opinion("无依据", ReviewGrade.FAIR, grades));
      assertThat(events.fired())
          .filteredOn(SubjectGraded.class::isInstance)
          .extracting(DomainEvent::detail)
          .containsExactly(
              "FAIR COMPLETENESS:GOOD RELEVANCE:GOOD APPROPRIATENESS:FAIR FEASIBILITY:EXCELLENT");
    }

    @Test
    void endsForGoodWhenPoor() {
      var id = submitted();
      as(head).approve(id, Opinion.of(null));
      as(performance).giveBack(id, new Opinion("无依据", ReviewGrade.POOR));
      assertThat(events.fired()).last().isInstanceOf(SubjectStopped.class);
    }
  }

  @Nested
  class TakingBack {

    @Test
    void isTheDeclarantsUntilTheBureauActs() {
      var id = submitted();
      assertThat(as(clerk).isWithdrawable(submissions.get(id))).isTrue();
      assertThat(as(head).isWithdrawable(submissions.get(id))).isFalse();
      assertRefused(NOT_ALLOWED, () -> as(head).withdraw(id, "金额写错"));
      as(clerk).withdraw(id, "金额写错");
      assertThat(as(clerk).submit(paper).getRound()).isEqualTo(2);
    }

    @Test
    void isTheReviewersUntilTheNextActs() {
      var id = submitted();
      as(head).approve(id, Opinion.of(null));
      assertThat(as(head).isRecallable(submissions.get(id))).isTrue();
      as(head).recall(id, "看错了");
      assertThat(submissions.get(id).getStep()).isEqualTo(ReviewStep.UNIT_HEAD);
      assertThat(events.fired()).last().isInstanceOf(SubjectRecalled.class);
    }

    @Test
    void isNotForWhoReviewsThereNoMore() {
      var person = districts.join("moved", UNIT_HEAD, districts.township);
      districts.also(person, DECLARANT, districts.township);
      var moved = districts.login("moved");
      var id = submitted();
      as(moved).approve(id, Opinion.of(null));
      districts.noLonger(person, UNIT_HEAD, districts.township);
      moved.refresh();
      assertThat(as(moved).isRecallable(submissions.get(id))).isFalse();
      assertRefused(NOTHING_TO_RECALL, () -> as(moved).recall(id, "看错了"));
    }

    @Test
    void isNoReturnThatMakesAPaperMoreUrgent() {
      as(clerk).withdraw(submitted(), "金额写错");
      var again = as(clerk).submit(paper);
      as(head).giveBack(again.getId(), Opinion.of("缺少基线"));
      var third = as(clerk).submit(paper);
      assertThat(again.getReviews().get(0).getPrecedence())
          .isGreaterThan(third.getReviews().get(0).getPrecedence());
      assertThat(again.getReviews().get(0).getPrecedence())
          .isEqualTo(new Risk(0, 0, paper.amount()).precedence());
    }

    @Test
    void givesUpWhatCameBack() {
      var id = submitted();
      as(head).giveBack(id, Opinion.of("缺少基线"));
      as(clerk).cancel(id, "项目取消");
      assertThat(submissions.get(id).getState()).isEqualTo(SubmissionState.CANCELLED);
    }

    @Test
    void needsAReason() {
      var id = submitted();
      assertRefusedAt("comment", COMMENT_REQUIRED, () -> as(clerk).withdraw(id, " "));
    }
  }

  @Nested
  class Finding {

    @Test
    void isNothingBeforeTheFirstJourney() {
      assertThat(as(clerk).find(null)).isEmpty();
      assertThat(as(clerk).find(submitted())).map(Submission::getRound).contains(1);
    }

    @Test
    void isNothingForAStranger() {
      var id = submitted();
      var stranger = districts.login(DECLARANT, districts.otherTownship);
      assertThat(as(stranger).find(id)).isEmpty();
    }
  }

  private long submitted() {
    return as(clerk).submit(paper).getId();
  }

  private SubmissionService as(CurrentUser user) {
    return submissions.service(districts, user, events);
  }
}
