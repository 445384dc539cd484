package cn.jixiao.workflow;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.workflow.ReviewStep.LINE_DIVISION;
import static cn.jixiao.workflow.ReviewStep.PERFORMANCE_DIVISION;
import static cn.jixiao.workflow.ReviewStep.UNIT_ABOVE;
import static cn.jixiao.workflow.WorkflowRule.NOBODY_TO_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chain that climbs from a village over its township, county and city to the province. */
class VillageToProvinceTest {

  private static final List<ChainStep> WHOLE =
      List.of(
          step(1, ReviewStep.UNIT_HEAD, 0),
          step(2, UNIT_ABOVE, 0),
          step(3, LINE_DIVISION, 0),
          step(4, PERFORMANCE_DIVISION, 0),
          step(5, PERFORMANCE_DIVISION, 1),
          step(6, PERFORMANCE_DIVISION, 2));

  private final Districts districts = new Districts();
  private final Organization province = districts.province("139800", "云岭省");
  private final Organization provinceBureau = districts.bureau(province, "云岭省财政厅");
  private final Organization city = districts.region(province, "139810", "青石市");
  private final Organization county = districts.region(city, "139811", "松溪县");
  private final Organization department = districts.department(county, "501", "松溪镇部门");
  private final Organization township = districts.unit(department, "501001", "松溪镇本级");
  private final Organization village = districts.unit(township, "501002", "松溪村");
  private final Organization bureau = districts.bureau(county, "松溪县财政局");
  private final Organization line = districts.division(bureau, "NYG", "农业股");

  private final InMemorySubmissions submissions = new InMemorySubmissions();
  private final RecordedEvents events = new RecordedEvents();
  private final CurrentUser villageHead = districts.login(UNIT_HEAD, village);
  private final CurrentUser townshipHead = districts.login(UNIT_HEAD, township);

  /** Who acts at the steps, one after the other. */
  private final List<CurrentUser> upward =
      List.of(
          villageHead,
          townshipHead,
          districts.login(LINE_REVIEWER, line),
          performanceOf(bureau),
          performanceOf(districts.bureau(city, "青石市财政局")),
          performanceOf(provinceBureau));

  /** Who does the same for a sister or a neighbour. */
  private final List<CurrentUser> aside =
      List.of(
          districts.login(UNIT_HEAD, districts.unit(township, "501003", "松林村")),
          districts.login(UNIT_HEAD, districts.unit(department, "501004", "松溪镇财政所")),
          districts.login(LINE_REVIEWER, districts.division(bureau, "SBG", "社保股")),
          performanceOf(districts.bureau(districts.region(city, "139812", "竹溪县"), "竹溪县财政局")),
          performanceOf(districts.bureau(districts.region(province, "139820", "白石市"), "白石市财政局")),
          districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision));

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void isClimbedStepByStepByWhoeverWorksThere(int depth) {
    districts
        .organizationService(districts.login(ADMINISTRATOR, county), events)
        .putInCharge(department.getId(), line.getId());
    var id = submitted(village, WHOLE.subList(0, depth));
    for (var reviewer : upward.subList(0, depth)) {
      var mayAct = reviewer == villageHead ? List.of(reviewer, townshipHead) : List.of(reviewer);
      assertThat(everybody().filter(user -> isTurnOf(user, id))).containsExactlyElementsOf(mayAct);
      assertThat(everybody().filter(user -> !mayAct.contains(user)))
          .allSatisfy(
              user ->
                  assertThatThrownBy(() -> as(user).approve(id, Opinion.of(null)))
                      .isInstanceOf(RuleViolation.class));
      as(reviewer).approve(id, Opinion.of(null));
    }
    assertThat(submissions.get(id).getState()).isEqualTo(SubmissionState.APPROVED);
    assertThat(events.fired()).last().isInstanceOf(SubjectApproved.class);
  }

  @Test
  void takesTheHeadOfTheTownshipOnceForTheVillageAndTheTownship() {
    var id = submitted(village, WHOLE);
    assertThat(as(townshipHead).approve(id, Opinion.of(null)).getStep()).isEqualTo(LINE_DIVISION);
  }

  @Test
  void goesOnAtTheNextBureauWhereACityHasNone() {
    var id = submitted(belowACityWithoutABureau(), List.of(WHOLE.get(0), bureauAbove(1)));
    assertThat(submissions.get(id).getReviews().get(1).getPlaceId())
        .isEqualTo(provinceBureau.getId());
  }

  @Test
  void isNotBegunWhereAStepHasNoPlaceAndTellsWhichOne() {
    var unit = belowACityWithoutABureau();
    assertThatThrownBy(() -> submitted(unit, List.of(WHOLE.get(0), bureauAbove(2))))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            told ->
                assertThat(told.breaches())
                    .containsExactly(Breach.of(NOBODY_TO_REVIEW, null, 2, PERFORMANCE_DIVISION)));
    assertRefused(NOBODY_TO_REVIEW, () -> submitted(unit, WHOLE.subList(0, 2)));
    assertThat(events.fired()).isEmpty();
    assertThat(submissions.roundsOf(Paper.of(unit).subject())).isEmpty();
  }

  /** A township whose county has a bureau; the next one above it is the province's. */
  private Organization belowACityWithoutABureau() {
    var bare = districts.region(districts.region(province, "139830", "云泽市"), "139831", "柳溪县");
    districts.bureau(bare, "柳溪县财政局");
    return districts.unit(districts.department(bare, "601", "柳溪镇部门"), "601001", "柳溪镇本级");
  }

  private long submitted(Organization unit, List<ChainStep> steps) {
    var chain = new Chain(false, steps);
    chain.requireSound();
    submissions.through(chain);
    return as(districts.login(DECLARANT, unit)).submit(Paper.of(unit)).getId();
  }

  private Stream<CurrentUser> everybody() {
    return Stream.concat(upward.stream(), aside.stream());
  }

  private boolean isTurnOf(CurrentUser user, long id) {
    return as(user).turnOf(submissions.get(id)).isPresent();
  }

  private SubmissionService as(CurrentUser user) {
    return submissions.service(districts, user, events);
  }

  private CurrentUser performanceOf(Organization itsBureau) {
    return districts.login(PERFORMANCE_REVIEWER, districts.division(itsBureau, "JXG", "绩效股"));
  }

  private static ChainStep bureauAbove(int regions) {
    return step(2, PERFORMANCE_DIVISION, regions);
  }

  private static ChainStep step(int position, ReviewStep step, int regionsAbove) {
    return new ChainStep(position, step, regionsAbove, false, 0);
  }
}
