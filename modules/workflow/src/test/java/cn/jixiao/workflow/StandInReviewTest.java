package cn.jixiao.workflow;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.workflow.WorkflowRule.OWN_WORK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Person;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.organizations.Role;
import org.junit.jupiter.api.Test;

/** Reviews by somebody who stands in for an absent reviewer. */
class StandInReviewTest {

  private final Districts districts = new Districts();
  private final InMemorySubmissions submissions = new InMemorySubmissions();
  private final RecordedEvents events = new RecordedEvents();

  @Test
  void isToldAsForTheAbsentOne() {
    districts.standsIn(person("deputy", DECLARANT), person("head", UNIT_HEAD), 1);
    var id = submittedBy("clerk");
    as("deputy").approve(id, Opinion.of(null));
    var review = submissions.get(id).getReviews().get(0);
    assertThat(review.getState()).isEqualTo(ReviewState.AGREED);
    assertThat(review.getName()).isEqualTo("deputy");
    assertThat(review.getStandsFor()).isEqualTo("head");
  }

  @Test
  void leavesTheAbsentOneFreeToAct() {
    districts.standsIn(person("deputy", DECLARANT), person("head", UNIT_HEAD), 1);
    var id = submittedBy("clerk");
    as("head").giveBack(id, Opinion.of("缺少基线"));
    assertThat(submissions.get(id).getReviews().get(0).getStandsFor()).isNull();
  }

  @Test
  void isRefusedForOnesOwnWork() {
    districts.standsIn(person("deputy", DECLARANT), person("head", UNIT_HEAD), 1);
    var id = submittedBy("deputy");
    assertRefused(OWN_WORK, () -> as("deputy").approve(id, Opinion.of(null)));
  }

  @Test
  void isRefusedForTheWorkOfTheAbsentOne() {
    var head = person("head", UNIT_HEAD);
    districts.also(head, DECLARANT, districts.township);
    districts.standsIn(person("deputy", DECLARANT), head, 1);
    var id = submittedBy("head");
    assertRefused(OWN_WORK, () -> as("deputy").approve(id, Opinion.of(null)));
  }

  @Test
  void doesNotGoOnInTheOwnRole() {
    var li = districts.join("li", PERFORMANCE_REVIEWER, districts.performanceDivision);
    var sun = districts.join("sun", LINE_REVIEWER, districts.lineDivision);
    person("head", UNIT_HEAD);
    districts.standsIn(li, sun, 1);
    var id = submittedBy("clerk");
    as("head").approve(id, Opinion.of(null));
    as("li").approve(id, Opinion.of(null));
    assertThat(submissions.get(id).getStep()).isEqualTo(ReviewStep.PERFORMANCE_DIVISION);
    as("li").approve(id, Opinion.of(null));
    assertThat(submissions.get(id).getReviews())
        .extracting(Review::getStandsFor)
        .containsExactly(null, "sun", null);
  }

  @Test
  void addsTheDesksOfTheAbsentOne() {
    var li = districts.join("li", PERFORMANCE_REVIEWER, districts.performanceDivision);
    districts.standsIn(li, districts.join("sun", LINE_REVIEWER, districts.lineDivision), 1);
    var desks = Desk.of(districts.login("li"));
    assertThat(desks)
        .extracting(Desk::path)
        .containsExactly(
            districts.bureau.getPath(),
            districts.lineDivision.getPath(),
            districts.bureau.getPath());
    assertThat(desks.get(1).condition("d"))
        .isEqualTo(
            "(r.step in :dSteps and r.placePath = :d and r.barred not like :dFor escape '!')");
  }

  @Test
  void addsNoDeskThatIsTheOwn() {
    var li = districts.join("li", PERFORMANCE_REVIEWER, districts.performanceDivision);
    var ma = districts.join("ma", PERFORMANCE_REVIEWER, districts.performanceDivision);
    districts.standsIn(li, ma, 1);
    assertThat(Desk.of(districts.login("li"))).extracting(Desk::absent).containsOnlyNulls();
  }

  private Person person(String account, Role role) {
    return districts.join(account, role, districts.township);
  }

  private long submittedBy(String account) {
    if (districts.login(account).roles().isEmpty()) {
      person(account, DECLARANT);
    }
    return as(account).submit(Paper.of(districts.township)).getId();
  }

  private SubmissionService as(String account) {
    CurrentUser user = districts.login(account);
    return submissions.service(districts, user, events);
  }
}
