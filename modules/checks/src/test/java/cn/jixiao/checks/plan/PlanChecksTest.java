package cn.jixiao.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import cn.jixiao.checks.LookingAtText;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.TargetDraft;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanChecksTest {

  private static final List<TargetCheck> MUST_KEEP =
      List.of(
          new CheckpointSkipped(),
          new PercentImpossible(),
          new PlanFalls(),
          new PlanEndsEarly(),
          new PlanNotCumulative());

  private static Looking looking(
      Object check, String march, String june, String october, String december) {
    return Looking.by(check).plan("3月底", march, "6月底", june, "10月底", october, "12月底", december);
  }

  private static List<String> broken(String march, String june, String october, String december) {
    return MUST_KEEP.stream()
        .flatMap(check -> looking(check, march, june, october, december).at2027().stream())
        .map(Finding::rule)
        .toList();
  }

  @Nested
  class WhatItMustKeep {

    @Test
    void isKeptByAPlanThatRisesTo100() {
      assertThat(broken("30", "60", "90", "100")).isEmpty();
      assertThat(broken("0", "0", "100", "100")).isEmpty();
      assertThat(broken("25.00", "50.00", "75.00", "100.00")).isEmpty();
    }

    @Test
    void isNotKeptByOneThatFalls() {
      assertThat(broken("25", "50", "45", "100")).containsExactly("C05c");
    }

    @Test
    void isNotKeptByOneThatEndsBelow100() {
      assertThat(broken("25", "50", "75", "95")).containsExactly("C05d");
      assertThat(broken("25", "50", "75", "99.99")).containsExactly("C05d");
    }

    @Test
    void isNotKeptBySharesThatAreNotAddedUp() {
      assertThat(broken("25", "25", "25", "25")).containsExactly("C05e");
      assertThat(broken("30", "20", "25", "25")).containsExactly("C05e");
      assertThat(looking(new PlanNotCumulative(), "30", "20", "25", "25").at2027())
          .extracting(Finding::arguments)
          .containsExactly(List.of("30/20/25/25", "30/50/75/100"));
    }

    @Test
    void isNotKeptByWhatIsNoShare() {
      assertThat(broken("-5", "50", "75", "100")).containsExactly("C05b");
      assertThat(broken("25", "50", "75", "120")).containsExactly("C05b");
    }

    @Test
    void isNotAskedOfWhatIsNotYetWritten() {
      assertThat(MUST_KEEP)
          .allSatisfy(check -> assertThat(Looking.by(check).plan(null).at2027()).isEmpty());
      assertThat(skipped(percent("25"), percent("50"), null, null)).isEmpty();
      assertThat(skipped(percent("25"), null, percent("75"), null)).hasSize(1);
    }

    private static Checkpoint percent(String percent) {
      return new Checkpoint("6月底", new BigDecimal(percent));
    }

    private static List<Finding> skipped(Checkpoint... plan) {
      var checkpoints =
          Arrays.stream(plan)
              .map(checkpoint -> checkpoint == null ? new Checkpoint("6月底", null) : checkpoint)
              .toList();
      var draft = Looking.by(new CheckpointSkipped()).draft();
      return LookingAtText.by(new CheckpointSkipped())
          .project(
              new TargetDraft(
                  draft.code(),
                  draft.name(),
                  draft.amountUnit(),
                  draft.budget(),
                  draft.fiscal(),
                  draft.other(),
                  draft.purpose(),
                  checkpoints,
                  draft.goals(),
                  draft.indicators()))
          .at2027();
    }
  }

  @Nested
  class WhatMakesItDoubtful {

    @Test
    void isThatAllProjectsOfAUnitHaveTheSame() {
      var check = new SamePlanEverywhere();
      var same = looking(check, "30", "50", "75", "100").draft();
      var other = looking(check, "30", "50", "76", "100").draft();
      assertThat(LookingAtText.by(check).project(same).project(same).project(same).at2027())
          .extracting(Finding::project, Finding::field)
          .containsExactly(tuple(0, "projects"));
      assertThat(LookingAtText.by(check).project(same).project(same).at2027()).isEmpty();
      assertThat(LookingAtText.by(check).project(same).project(same).project(other).at2027())
          .isEmpty();
    }

    @Test
    void isAQuarterInAColumnOfTenMonths() {
      var check = new QuarterInOctober();
      assertThat(looking(check, "25", "50", "75", "100").at2027())
          .extracting(Finding::severity)
          .containsExactly(Severity.HINT);
      assertThat(looking(check, "25", "50", "83.3", "100").at2027()).isEmpty();
      assertThat(
              Looking.by(check)
                  .plan("第一季度", "25", "第二季度", "50", "第三季度", "75", "第四季度", "100")
                  .at2027())
          .isEmpty();
    }

    @Test
    void isThatMuchIsLeftForTheLastWeeks() {
      var check = new LateSpending();
      assertThat(looking(check, "5", "10", "40", "100").at2027()).hasSize(1);
      assertThat(looking(check, "5", "40", "80", "100").at2027()).isEmpty();
      assertThat(looking(check, "25", "50", "75", "100").at2027())
          .as("told as the quarter it is")
          .isEmpty();
    }

    @Test
    void isThatArrearsArePaidInEqualParts() {
      var check = new OncePaidPlannedEvenly();
      assertThat(looking(check, "25", "50", "75", "100").name("2022年未拨付村级转移支付").at2027())
          .hasSize(1);
      assertThat(looking(check, "25", "50", "83", "100").name("小王东村占地补偿款").at2027()).hasSize(1);
      assertThat(looking(check, "0", "100", "100", "100").name("小王东村占地补偿款").at2027()).isEmpty();
      assertThat(looking(check, "25", "50", "75", "100").name("村级组织运转经费").at2027()).isEmpty();
    }
  }
}
