package cn.jixiao.workflow;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowServiceTest {

  private final Districts districts = new Districts();
  private final InMemorySubmissions submissions = new InMemorySubmissions();
  private final InMemoryFollows follows = new InMemoryFollows();
  private final RecordedEvents events = new RecordedEvents();
  private final Paper paper = Paper.of(districts.township);
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private final CurrentUser head = districts.login(UNIT_HEAD, districts.township);
  private final CurrentUser line = districts.login(LINE_REVIEWER, districts.lineDivision);
  private final CurrentUser performance =
      districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);

  private Submission submission;

  @BeforeEach
  void submitted() {
    submission = journeys(clerk).submit(paper);
  }

  @Test
  void isEachReviewersOwn() {
    as(line).follow(submission.getId());
    assertThat(as(line).isFollowing(submission)).isTrue();
    assertThat(as(performance).isFollowing(submission)).isFalse();
    assertThat(as(performance).mayFollow(submission)).isTrue();
  }

  @Test
  void happensOnceHoweverOftenItIsAskedFor() {
    as(line).follow(submission.getId());
    as(line).follow(submission.getId());
    assertThat(follows.all).hasSize(1);
    as(line).unfollow(submission.getId());
    as(line).unfollow(submission.getId());
    assertThat(as(line).isFollowing(submission)).isFalse();
  }

  @Test
  void goesOnInTheNextRound() {
    as(line).follow(submission.getId());
    journeys(head).giveBack(submission.getId(), Opinion.of("缺少基线"));
    var next = journeys(clerk).submit(paper);
    assertThat(as(line).isFollowing(next)).isTrue();
    as(line).unfollow(submission.getId());
    assertThat(as(line).isFollowing(next)).isFalse();
  }

  @Test
  void isForWhoReviewsIt() {
    var stranger = districts.login(UNIT_HEAD, districts.sister);
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(clerk).follow(submission.getId()));
    assertRefused(UNKNOWN_SUBMISSION, () -> as(stranger).follow(submission.getId()));
    assertRefused(UNKNOWN_SUBMISSION, () -> as(stranger).unfollow(submission.getId()));
    assertThat(as(clerk).mayFollow(submission)).isFalse();
    assertThat(as(stranger).mayFollow(submission)).isFalse();
  }

  private SubmissionService journeys(CurrentUser user) {
    return submissions.service(districts, user, events);
  }

  private FollowService as(CurrentUser user) {
    var service = new FollowService();
    service.follows = follows;
    service.journeys = submissions;
    service.ids = districts.ids;
    service.user = user;
    service.clock = Clock.systemUTC();
    return service;
  }
}
