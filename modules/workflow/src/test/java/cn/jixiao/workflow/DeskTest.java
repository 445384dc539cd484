package cn.jixiao.workflow;

import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.workflow.ReviewStep.DEPARTMENT;
import static cn.jixiao.workflow.ReviewStep.LINE_DIVISION;
import static cn.jixiao.workflow.ReviewStep.UNIT_ABOVE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.Districts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a person reviews. */
class DeskTest {

  private final Districts districts = new Districts();

  @Test
  void aHeadReviewsForTheUnitAndAllBelowIt() {
    var head = districts.login(UNIT_HEAD, districts.township);
    assertThat(Desk.of(head))
        .containsExactly(
            new Desk(
                List.of(ReviewStep.UNIT_HEAD, UNIT_ABOVE, DEPARTMENT),
                districts.township.getPath(),
                true));
    assertThat(Desk.of(head).get(0).condition()).endsWith("r.placePath like :place");
  }

  @Test
  void aDivisionReviewsForItselfAndWhereNobodyIsInChargeForTheBureau() {
    var line = districts.login(LINE_REVIEWER, districts.lineDivision);
    assertThat(Desk.of(line))
        .containsExactly(
            new Desk(List.of(LINE_DIVISION), districts.lineDivision.getPath(), false),
            new Desk(List.of(LINE_DIVISION), districts.bureau.getPath(), false));
  }

  @Test
  void whoReviewsNothingHasNone() {
    assertThat(Desk.of(districts.login(DECLARANT, districts.township))).isEmpty();
  }
}
