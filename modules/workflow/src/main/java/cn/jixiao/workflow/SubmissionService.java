package cn.jixiao.workflow;

import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.workflow.WorkflowRule.ADJACENT_STEP;
import static cn.jixiao.workflow.WorkflowRule.ALREADY_UNDER_REVIEW;
import static cn.jixiao.workflow.WorkflowRule.NOTHING_TO_RECALL;
import static cn.jixiao.workflow.WorkflowRule.OWN_WORK;
import static cn.jixiao.workflow.WorkflowRule.STEP_PASSED;
import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_SUBMISSION;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Moves submissions along. Every method is one transaction and one permission decision; who acts on
 * a submission holds its row until the end, so that of two who act at once the second one sees what
 * the first one did.
 */
@ApplicationScoped
@Transactional
@Retried
public class SubmissionService {

  /** A journey is known to the unit that began it, to its reviewers and to the auditor. */
  private static final Role[] SEEN_BY = Role.business().toArray(Role[]::new);

  @Inject SubmissionRepository submissions;
  @Inject Journeys journeys;
  @Inject Gates gates;
  @Inject Points points;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Starts the journey of a complete subject that passes every gate; or hands it back to the step
   * that had asked for a correction.
   */
  public Submission submit(Submittable submittable) {
    user.require(DECLARANT, submittable.organizationId());
    submittable.requireComplete();
    var rounds = submissions.roundsOf(submittable.subject());
    var state = rounds.isEmpty() ? null : rounds.get(0).getState();
    if (state == SubmissionState.UNDER_REVIEW) {
      throw new RuleViolation(ALREADY_UNDER_REVIEW, submittable.title());
    }
    rounds.stream()
        .findFirst()
        .filter(Submission::isWithAuthor) // what was given up, or ended, is not answered any more
        .ifPresent(points::requireAnswered);
    var passage = gates.requirePassage(submittable, rounds.isEmpty());
    if (state == SubmissionState.CORRECTING) {
      return handBack(submittable, passage, rounds);
    }
    var submission = journeys.begin(submittable, passage, rounds, me());
    rounds.stream().findFirst().ifPresent(submission::supersede);
    submissions.add(submission);
    events.fire(new SubjectSubmitted(submission));
    return submission;
  }

  private Submission handBack(Submittable submittable, Passage passage, List<Submission> rounds) {
    var submission = rounds.get(0);
    var risk = Journeys.risk(submittable, passage, rounds);
    submission.corrected(submittable, passage, risk, me(), journeys.deadlines());
    events.fire(new SubjectCorrected(submission));
    return submission;
  }

  /**
   * Agrees at the present step. Who is to act at the next one, too, does so with it, unless a grade
   * is asked there, the chain wants another person, or they act for another one there.
   */
  public Submission approve(long submissionId, Opinion opinion) {
    var submission = toActOn(submissionId);
    var deadlines = journeys.deadlines();
    submission.agree(turn(submission), me(), opinion, deadlines);
    tellGrade(submission, opinion);
    for (var next = submission.openTo(user);
        next.isPresent() && !next.get().isGraded() && next.get().isOpenToTheSame(user);
        next = submission.openTo(user)) {
      submission.agree(next.get(), me(), Opinion.of(opinion.comment()), deadlines);
    }
    events.fire(
        switch (submission.getState()) {
          case APPROVED -> {
            points.requireSettled(submission);
            yield new SubjectApproved(submission);
          }
          case CORRECTING ->
              new CorrectionAsked(submission, Points.partsOf(points.tell(submission)));
          default -> new SubjectForwarded(submission);
        });
    return submission;
  }

  /**
   * Returns the subject to its declarant, who may change it and submit it anew; graded 差 it ends
   * here. The points that go with it are reason enough for a return.
   */
  public Submission giveBack(long submissionId, Opinion reason) {
    var submission = toActOn(submissionId);
    var turn = turn(submission);
    var asking = points.tell(submission);
    var explained = !asking.isEmpty() && reason.grade() != ReviewGrade.POOR;
    submission.refuse(turn, me(), explained ? reason : reason.requireReason());
    tellGrade(submission, reason);
    events.fire(
        submission.getState() == SubmissionState.STOPPED
            ? new SubjectStopped(submission)
            : new SubjectReturned(submission, Points.partsOf(asking)));
    return submission;
  }

  private void tellGrade(Submission submission, Opinion opinion) {
    if (opinion.grade() != null) {
      events.fire(new SubjectGraded(submission, opinion));
    }
  }

  /** The unit takes its subject back, before the bureau has acted. */
  public Submission withdraw(long submissionId, String reason) {
    var submission = toActOn(submissionId);
    user.require(DECLARANT, submission.getOrganizationId());
    submission.withdraw(me(), Opinion.of(reason).requireReason());
    events.fire(new SubjectWithdrawn(submission));
    return submission;
  }

  /** A reviewer takes back what they agreed to, before the next one has acted. */
  public Submission recall(long submissionId, String reason) {
    var submission = toActOn(submissionId);
    submission.requireUnderReview();
    var review =
        submission
            .recallableBy(user)
            .orElseThrow(() -> new RuleViolation(NOTHING_TO_RECALL, submission.getTitle()));
    user.requireAt(review.getStep().role(), review.getPlacePath());
    submission.recall(review, me(), Opinion.of(reason).requireReason(), journeys.deadlines());
    events.fire(new SubjectRecalled(submission));
    return submission;
  }

  /** The unit gives up what came back to it. */
  public Submission cancel(long submissionId, String reason) {
    var submission = toActOn(submissionId);
    user.require(DECLARANT, submission.getOrganizationId());
    submission.cancel(me(), Opinion.of(reason).requireReason());
    events.fire(new SubjectCancelled(submission));
    return submission;
  }

  /**
   * The subjects of journeys that are back go on as parts of another subject, once what was said of
   * them is answered; journeys that are over stay as they are.
   */
  public void giveWay(Collection<Long> submissionIds) {
    for (var id : Set.copyOf(submissionIds)) {
      var earlier = toActOn(id);
      user.require(DECLARANT, earlier.getOrganizationId());
      if (earlier.isBack()) {
        points.requireAnswered(earlier);
        earlier.giveWay();
      }
    }
  }

  /** Those of these journeys that are on their way, be it with their author to be corrected. */
  public Set<Long> running(Collection<Long> submissionIds) {
    user.requireLogin();
    return submissionIds.isEmpty() ? Set.of() : submissions.running(submissionIds);
  }

  /** A journey that its author began, held until the transaction ends: it moves on after that. */
  public Submission hold(long submissionId) {
    var submission = toActOn(submissionId);
    user.require(DECLARANT, submission.getOrganizationId());
    return submission;
  }

  /** A journey; nothing where there was none yet, and for whom it does not concern. */
  public Optional<Submission> find(Long submissionId) {
    user.requireLogin();
    return Optional.ofNullable(submissionId)
        .map(submissions::get)
        .filter(submission -> user.mayAny(submission.getOrganizationId(), SEEN_BY));
  }

  /** The step at which it is this person's turn now. */
  public Optional<Review> turnOf(Submission submission) {
    user.requireLogin();
    return submission.openTo(user);
  }

  /** Whether this person may take the submission back now. */
  public boolean isWithdrawable(Submission submission) {
    user.requireLogin();
    return submission.isWithdrawable() && user.may(DECLARANT, submission.getOrganizationId());
  }

  /** Whether this person may take back what they agreed to. */
  public boolean isRecallable(Submission submission) {
    user.requireLogin();
    return submission.recallableBy(user).isPresent();
  }

  /** Whether this person may give up what came back. */
  public boolean isCancellable(Submission submission) {
    user.requireLogin();
    return submission.isBack() && user.may(DECLARANT, submission.getOrganizationId());
  }

  /** A journey with its steps. */
  public Submission get(long submissionId) {
    user.requireLogin();
    return seen(submissions.get(submissionId));
  }

  /** The submission to be acted on, if this person may know of it. */
  Submission toActOn(long submissionId) {
    user.requireLogin();
    var submission = submissions.getToActOn(submissionId);
    // Whose turn it is works at a place above the unit, or in its region, and may see it.
    return submission.openTo(user).isPresent() ? submission : seen(submission);
  }

  private Submission seen(Submission submission) {
    if (!user.mayAny(submission.getOrganizationId(), SEEN_BY)) {
      throw new RuleViolation(UNKNOWN_SUBMISSION); // a stranger does not learn that there is one
    }
    return submission;
  }

  /** Goes on only for who is to review it now, and says at which step. */
  Review turn(Submission submission) {
    submission.requireUnderReview();
    var course = submission.course();
    var own = submission.openTo(user);
    if (own.isEmpty() && course.isBarredTo(user)) {
      var reviewed = course.hasActed(user.account());
      throw new RuleViolation(reviewed ? ADJACENT_STEP : OWN_WORK, submission.getTitle());
    }
    if (own.isEmpty() && course.hasPassed(user)) {
      throw new RuleViolation(STEP_PASSED, submission.getTitle(), submission.getStep());
    }
    var review = own.or(course::firstOpen).orElseThrow();
    review.requireTurnOf(user);
    return review;
  }

  private Reviewer me() {
    return Reviewer.of(user, clock.instant());
  }
}
