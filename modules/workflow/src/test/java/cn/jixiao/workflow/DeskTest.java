package cn.jixiao.workflow;

import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.workflow.ReviewStep.DEPARTMENT;
import static cn.jixiao.workflow.ReviewStep.UNIT_ABOVE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.Districts;
import org.junit.jupiter.api.Test;

/** Where a person reviews. */
class DeskTest {

  private final Districts districts = new Districts();

  @Test
  void aHeadReviewsForTheUnitAndAllBelowIt() {
    var desks = Desk.of(districts.login(UNIT_HEAD, districts.township));
    assertThat(desks).hasSize(1);
    assertThat(desks.get(0).steps()).containsExactly(ReviewStep.UNIT_HEAD, UNIT_ABOVE, DEPARTMENT);
    assertThat(desks.get(0).below().covers(districts.township.getPath() + "x/")).isTrue();
    assertThat(desks.get(0).below().covers(districts.sister.getPath())).isFalse();
    assertThat(desks.get(0).condition("d"))
        .isEqualTo("(r.step in :dSteps and (r.placePath like :d0))");
  }

  @Test
  void aHeadOfSeveralUnitsHasOneDesk() {
    var person = districts.join("wang", UNIT_HEAD, districts.township);
    districts.also(person, UNIT_HEAD, districts.sister);
    assertThat(Desk.of(districts.login("wang"))).hasSize(1);
  }

  @Test
  void aLineDivisionReviewsForItselfAndWhereNobodyIsInChargeForTheBureau() {
    var line = districts.login(LINE_REVIEWER, districts.lineDivision);
    assertThat(Desk.of(line))
        .extracting(Desk::path)
        .containsExactly(districts.lineDivision.getPath(), districts.bureau.getPath());
    assertThat(Desk.of(line).get(0).condition("d"))
        .isEqualTo("(r.step in :dSteps and r.placePath = :d)");
  }

  @Test
  void anotherDivisionReviewsForTheBureau() {
    var performance = districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);
    assertThat(Desk.of(performance))
        .extracting(Desk::path)
        .containsExactly(districts.bureau.getPath());
  }

  @Test
  void whoReviewsNothingHasNone() {
    assertThat(Desk.of(districts.login(DECLARANT, districts.township))).isEmpty();
  }
}
