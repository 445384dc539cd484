package cn.jixiao.workflow;

import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.workflow.WorkflowRule.ANSWERED_WHEN_BACK;
import static cn.jixiao.workflow.WorkflowRule.NOTE_OF_BUREAU;
import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_POINT;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * What reviewers have to say about single fields, and what units answer. Whoever acts holds the row
 * of the latest submission until the end, so that a paper does not move on under a point.
 */
@ApplicationScoped
@Transactional
@Retried
public class PointService {

  @Inject PointRepository points;
  @Inject SubmissionRepository journeys;
  @Inject SubmissionService submissions;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** The reviewer in turn writes something down; the unit hears of it when the paper goes back. */
  public Point set(long submissionId, PointDraft draft) {
    var submission = submissions.toActOn(submissionId);
    var step = submissions.turn(submission).getStep();
    if (draft.kind() == PointKind.NOTE && !step.isBureau()) {
      throw new RuleViolation(NOTE_OF_BUREAU);
    }
    var point = new Point(ids.next(), submission, step, draft, me());
    submission.point();
    points.add(point);
    points.write();
    events.fire(point.isNote() ? new NoteSet(point) : new PointSet(point));
    return point;
  }

  /**
   * Takes back what one has written, before the unit sees it.
   *
   * @param readVersion the version the person read before
   * @throws OptimisticLockException when somebody else changed it since
   */
  public void withdraw(long submissionId, long pointId, int readVersion) {
    var point = known(submissionId, pointId);
    var submission = latest(point);
    point.requireWithdrawableBy(user.account());
    submission.requireUnderReview();
    if (point.getVersion() != readVersion) {
      throw new OptimisticLockException("Read version " + readVersion, null, point);
    }
    points.remove(point);
    events.fire(new PointWithdrawn(point));
  }

  /** The unit says what it did, while the paper is back with it. */
  public Point answer(long submissionId, long pointId, String words) {
    var point = known(submissionId, pointId);
    user.require(DECLARANT, point.getOrganizationId());
    var submission = latest(point);
    if (!submission.isWithAuthor()) {
      throw new RuleViolation(ANSWERED_WHEN_BACK, submission.getTitle());
    }
    point.answer(words, me());
    points.write();
    events.fire(new PointAnswered(point));
    return point;
  }

  /** The reviewer in turn is content. */
  public Point settle(long submissionId, long pointId) {
    var point = known(submissionId, pointId);
    submissions.turn(latest(point));
    point.settle(me());
    points.write();
    events.fire(new PointSettled(point));
    return point;
  }

  /** The reviewer in turn is not, or not any more, content. */
  public Point reopen(long submissionId, long pointId) {
    var point = known(submissionId, pointId);
    submissions.turn(latest(point));
    point.reopen();
    points.write();
    events.fire(new PointReopened(point));
    return point;
  }

  /** What this person may read of what was said about the paper, in all its rounds. */
  public List<Point> pointsOf(long submissionId) {
    return visible(submissions.get(submissionId));
  }

  /** The same of the latest journey, which was read before and knows whether there are any. */
  public List<Point> pointsOf(Submission latest) {
    user.requireLogin();
    return latest.isPointed() ? visible(latest) : List.of();
  }

  private List<Point> visible(Submission submission) {
    return points.ofSubject(submission.getSubject()).stream().filter(this::isVisible).toList();
  }

  /** Whether this person wrote it. */
  public boolean isOwn(Point point) {
    user.requireLogin();
    return point.isBy(user.account());
  }

  /**
   * Reviewers of the bureau see all; the unit what it was told; heads also what they and other
   * heads wrote, which the next of them has to settle.
   */
  private boolean isVisible(Point point) {
    var place = point.getOrganizationId();
    if (user.mayAny(place, Role.bureau()) || user.may(AUDITOR, place)) {
      return true;
    }
    return !point.isNote()
        && (point.isTold() && user.may(DECLARANT, place)
            || (point.isTold() || !point.getStep().isBureau()) && user.may(UNIT_HEAD, place));
  }

  private Point known(long submissionId, long pointId) {
    var submission = submissions.get(submissionId);
    var point = points.get(pointId);
    if (!point.getSubject().equals(submission.getSubject()) || !isVisible(point)) {
      throw new RuleViolation(UNKNOWN_POINT);
    }
    return point;
  }

  private Submission latest(Point point) {
    var latest = journeys.findLatest(point.getSubject()).orElseThrow();
    return journeys.getToActOn(latest.getId());
  }

  private Reviewer me() {
    return Reviewer.of(user, clock.instant());
  }
}
