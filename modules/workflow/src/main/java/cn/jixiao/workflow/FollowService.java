package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_SUBMISSION;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Stream;

/** On which papers a reviewer keeps an eye: each their own, heard of by nobody else. */
@ApplicationScoped
@Transactional
@Retried
public class FollowService {

  /** All who may ever review. */
  private static final Role[] REVIEWERS =
      Stream.of(ReviewStep.values()).map(ReviewStep::role).distinct().toArray(Role[]::new);

  @Inject FollowRepository follows;
  @Inject SubmissionRepository journeys;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** From now on this person finds the paper among what they follow. */
  public void follow(long submissionId) {
    user.require(REVIEWERS);
    var latest = latest(submissionId);
    if (follows.find(user.account(), latest.getSubject()).isEmpty()) {
      follows.add(new Follow(ids.next(), latest.getSubject(), Reviewer.of(user, clock.instant())));
      latest.follow();
    }
  }

  public void unfollow(long submissionId) {
    user.require(REVIEWERS);
    follows.find(user.account(), latest(submissionId).getSubject()).ifPresent(follows::remove);
  }

  /** Whether this person may follow the paper at all. */
  public boolean mayFollow(Submission latest) {
    user.requireLogin();
    return user.mayAny(latest.getOrganizationId(), REVIEWERS);
  }

  /** Whether this person follows the paper; where nobody does, nobody looks. */
  public boolean isFollowing(Submission latest) {
    user.requireLogin();
    return latest.isFollowed() && follows.find(user.account(), latest.getSubject()).isPresent();
  }

  private Submission latest(long submissionId) {
    var submission = journeys.get(submissionId);
    if (!user.mayAny(submission.getOrganizationId(), REVIEWERS)) {
      throw new RuleViolation(UNKNOWN_SUBMISSION); // a stranger does not learn that there is one
    }
    var latest = journeys.findLatest(submission.getSubject()).orElseThrow();
    return journeys.getToActOn(latest.getId());
  }

  static Role[] reviewers() {
    return REVIEWERS.clone();
  }
}
