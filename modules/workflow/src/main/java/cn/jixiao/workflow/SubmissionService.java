package cn.jixiao.workflow;

import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.workflow.WorkflowRule.ALREADY_UNDER_REVIEW;
import static cn.jixiao.workflow.WorkflowRule.STEP_PASSED;
import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_SUBMISSION;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Moves submissions along. Every method is one transaction and one permission decision. */
@ApplicationScoped
@Transactional
@Retried
public class SubmissionService {

  /** A journey is known to the unit that began it, to its reviewers and to the auditor. */
  private static final Role[] SEEN_BY = Role.business().toArray(Role[]::new);

  @Inject SubmissionRepository submissions;
  @Inject Gates gates;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Starts the journey of a complete subject that passes every gate. */
  public Submission submit(Submittable submittable) {
    user.require(DECLARANT, submittable.organizationId());
    submittable.requireComplete();
    var latest = submissions.findLatest(submittable.subject());
    if (latest.map(Submission::getState).filter(SubmissionState.UNDER_REVIEW::equals).isPresent()) {
      throw new RuleViolation(ALREADY_UNDER_REVIEW, submittable.title());
    }
    gates.requirePassage(submittable);
    var round = latest.map(Submission::getRound).orElse(0) + 1;
    var submission =
        new Submission(
            ids.next(), round, submittable, user.account(), user.name(), clock.instant());
    submissions.add(submission);
    events.fire(new SubjectSubmitted(submission));
    return submission;
  }

  /** Agrees at the present step; the comment is optional. */
  public Submission approve(long submissionId, String comment) {
    var submission = reviewable(submissionId);
    var words = comment == null || comment.isBlank() ? null : comment.strip();
    submission.approve(user.account(), user.name(), words, clock.instant());
    events.fire(
        submission.getState() == SubmissionState.APPROVED
            ? new SubjectApproved(submission)
            : new SubjectForwarded(submission));
    return submission;
  }

  /** Returns the subject to its declarant, who may change it and submit it anew. */
  public Submission giveBack(long submissionId, String reason) {
    var submission = reviewable(submissionId);
    submission.giveBack(user.account(), user.name(), reason, clock.instant());
    events.fire(new SubjectReturned(submission));
    return submission;
  }

  /** What waits for this person, the longest first. */
  public List<InboxRow> inbox(int first, int size) {
    user.requireLogin();
    return reviews() ? submissions.waitingFor(user, first, size) : List.of();
  }

  /** How much waits for this person. */
  public long inboxCount() {
    user.requireLogin();
    return reviews() ? submissions.countWaitingFor(user) : 0;
  }

  /** The latest journey of a subject; nothing for whom it does not concern. */
  public Optional<Submission> latestOf(Subject subject) {
    user.requireLogin();
    return submissions
        .findLatest(subject)
        .filter(submission -> user.mayAny(submission.getOrganizationId(), SEEN_BY));
  }

  /** Whether this person may approve or return now. */
  public boolean isReviewable(Submission submission) {
    user.requireLogin();
    return submission.getState() == SubmissionState.UNDER_REVIEW
        && !submission.isBy(user.account())
        && user.may(submission.getStep().role(), submission.getOrganizationId());
  }

  private boolean reviews() {
    return SubmissionRepository.stepsOf(user).findAny().isPresent();
  }

  private Submission reviewable(long submissionId) {
    user.requireLogin();
    var submission = submissions.get(submissionId);
    if (!user.mayAny(submission.getOrganizationId(), SEEN_BY)) {
      throw new RuleViolation(UNKNOWN_SUBMISSION); // a stranger does not learn that there is one
    }
    submission.requireUnderReview();
    if (hasPassed(submission)) {
      throw new RuleViolation(STEP_PASSED, submission.getTitle(), submission.getStep());
    }
    user.require(submission.getStep().role(), submission.getOrganizationId());
    return submission;
  }

  /** Whether it has gone beyond the steps of this person: somebody acted meanwhile, or they did. */
  private boolean hasPassed(Submission submission) {
    var unit = submission.getOrganizationId();
    return !user.may(submission.getStep().role(), unit)
        && submission.getStep().before().anyMatch(step -> user.may(step.role(), unit));
  }
}
