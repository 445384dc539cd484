package cn.jixiao.workflow;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.workflow.WorkflowRule.ALREADY_UNDER_REVIEW;
import static cn.jixiao.workflow.WorkflowRule.NOT_UNDER_REVIEW;
import static cn.jixiao.workflow.WorkflowRule.OWN_WORK;
import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.RuleViolation;
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
      as(head).giveBack(submitted(), "缺少基线");
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
      as(head).approve(id, "同意");
      as(line).approve(id, null);
      as(performance).approve(id, "  ");
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
      assertRefused(NOT_ALLOWED, () -> as(line).approve(id, null));
      assertRefused(NOT_ALLOWED, () -> as(performance).approve(id, null));
      assertRefused(NOT_ALLOWED, () -> as(clerk).approve(id, null));
    }

    @Test
    void tellsWhoseStepIsDoneThatItWentOn() {
      var id = submitted();
      as(head).approve(id, null);
      assertRefused("WorkflowRule.STEP_PASSED", () -> as(head).approve(id, null));
      as(line).approve(id, null);
      assertRefused("WorkflowRule.STEP_PASSED", () -> as(line).giveBack(id, "缺少基线"));
    }

    @Test
    void isNotForTheHeadOfAnotherUnit() {
      var id = submitted();
      assertRefused(
          UNKNOWN_SUBMISSION,
          () -> as(districts.login(UNIT_HEAD, districts.sister)).approve(id, null));
    }

    @Test
    void isNotForTheBureauOfAnotherDistrict() {
      var id = submitted();
      assertRefused(
          UNKNOWN_SUBMISSION,
          () -> as(districts.login(LINE_REVIEWER, districts.farDivision)).approve(id, null));
    }

    @Test
    void isNotForTheAuditorWhoSeesIt() {
      var id = submitted();
      assertRefused(
          NOT_ALLOWED, () -> as(districts.login(AUDITOR, districts.auditOffice)).approve(id, null));
    }

    @Test
    void isUnknownToTheAdministrator() {
      var id = submitted();
      assertRefused(
          UNKNOWN_SUBMISSION,
          () -> as(districts.login(ADMINISTRATOR, districts.district)).approve(id, null));
    }

    @Test
    void isNotForWhoSubmittedItThoughTheyAreTheHeadToo() {
      var person = districts.join("both", DECLARANT, districts.township);
      districts.also(person, UNIT_HEAD, districts.township);
      var both = districts.login("both");
      var id = as(both).submit(paper).getId();
      assertRefused(OWN_WORK, () -> as(both).approve(id, null));
      assertThat(as(both).isReviewable(submissions.get(id))).isFalse();
      assertThat(as(both).inboxCount()).isZero();
    }

    @Test
    void isRefusedAfterTheEnd() {
      var id = submitted();
      as(head).giveBack(id, "缺少基线");
      assertRefused(NOT_UNDER_REVIEW, () -> as(head).approve(id, null));
    }

    @Test
    void needsASubmission() {
      assertRefused(UNKNOWN_SUBMISSION, () -> as(head).approve(4711, null));
    }
  }

  @Nested
  class GivingBack {

    @Test
    void tellsTheReason() {
      as(head).giveBack(submitted(), "缺少基线");
      assertThat(events.fired().get(1)).isInstanceOf(SubjectReturned.class);
      assertThat(events.fired().get(1).detail()).isEqualTo("缺少基线");
    }

    @Test
    void isOnlyForThePresentStep() {
      var id = submitted();
      assertRefused(NOT_ALLOWED, () -> as(line).giveBack(id, "缺少基线"));
    }
  }

  @Nested
  class Inbox {

    @Test
    void holdsWhatWaitsAtMyStepOnly() {
      var id = submitted();
      assertThat(as(head).inbox(0, 10)).extracting(InboxRow::submissionId).containsExactly(id);
      assertThat(as(head).inboxCount()).isEqualTo(1);
      assertThat(as(line).inbox(0, 10)).isEmpty();
      as(head).approve(id, null);
      assertThat(as(head).inbox(0, 10)).isEmpty();
      assertThat(as(line).inboxCount()).isEqualTo(1);
    }

    @Test
    void isEmptyForWhoReviewsNothing() {
      submitted();
      for (var role : new Role[] {DECLARANT, AUDITOR, ADMINISTRATOR}) {
        assertThat(as(loginOf(role)).inbox(0, 10)).isEmpty();
        assertThat(as(loginOf(role)).inboxCount()).isZero();
      }
    }

    @Test
    void needsALogin() {
      assertRefused(NOT_ALLOWED, () -> as(districts.nobody()).inbox(0, 10));
      assertRefused(NOT_ALLOWED, () -> as(districts.nobody()).inboxCount());
    }

    private CurrentUser loginOf(Role role) {
      return switch (role) {
        case AUDITOR -> districts.login(role, districts.auditOffice);
        case ADMINISTRATOR -> districts.login(role, districts.district);
        default -> districts.login(role, districts.township);
      };
    }
  }

  @Nested
  class Latest {

    @Test
    void isTheLastRound() {
      as(head).giveBack(submitted(), "缺少基线");
      as(clerk).submit(paper);
      assertThat(as(clerk).latestOf(paper.subject())).map(Submission::getRound).contains(2);
    }

    @Test
    void isNothingForAStranger() {
      submitted();
      var stranger = districts.login(DECLARANT, districts.otherTownship);
      assertThat(as(stranger).latestOf(paper.subject())).isEmpty();
    }
  }

  private long submitted() {
    return as(clerk).submit(paper).getId();
  }

  private SubmissionService as(CurrentUser user) {
    return submissions.service(districts, user, events);
  }
}
