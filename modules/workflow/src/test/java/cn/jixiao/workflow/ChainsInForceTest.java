package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainsInForceTest {

  private static final long DISTRICT = 20;
  private static final long PROVINCE = 10;
  private static final ChainFor TEXT = new ChainFor("DepartmentText", null);
  private static final ChainFor TARGET = new ChainFor("PerformanceTarget", null);
  private static final ChainFor REVISION = new ChainFor("PerformanceTarget", BudgetRound.UP2);
  private static final Chain HEAD = chain(ReviewStep.UNIT_HEAD);
  private static final Chain BUDGET = chain(ReviewStep.BUDGET_DIVISION);
  private static final Chain LINE = chain(ReviewStep.LINE_DIVISION);

  @Test
  void isTheStandardOneWhereNothingIsSet() {
    assertThat(new ChainsInForce(List.of()).chainOf(TEXT)).isEqualTo(Chain.STANDARD);
    assertThat(new ChainsInForce(List.of()).of(ChainFor.EVERYTHING)).isEmpty();
  }

  @Test
  void isTheKindsOwnBeforeTheOneForEverything() {
    var set =
        inForce(set(DISTRICT, 2030, ChainFor.EVERYTHING, HEAD), set(DISTRICT, 2027, TEXT, BUDGET));
    assertThat(set.chainOf(TEXT)).isEqualTo(BUDGET);
    assertThat(set.chainOf(TARGET)).isEqualTo(HEAD);
    assertThat(set.chainOf(ChainFor.EVERYTHING)).isEqualTo(HEAD);
  }

  @Test
  void isTheRoundsOwnBeforeTheKinds() {
    var set =
        inForce(
            set(DISTRICT, 2030, ChainFor.EVERYTHING, LINE),
            set(DISTRICT, 2030, TARGET, HEAD),
            set(DISTRICT, 2027, REVISION, BUDGET));
    assertThat(set.chainOf(REVISION)).isEqualTo(BUDGET);
    assertThat(set.chainOf(TARGET)).isEqualTo(HEAD);
    assertThat(set.chainOf(new ChainFor(TARGET.subjectKind(), BudgetRound.UP1))).isEqualTo(HEAD);
    assertThat(set.chainOf(TEXT)).isEqualTo(LINE);
  }

  @Test
  void isTheNearestRegionsEvenIfThatSaysNothingOfTheKind() {
    var set =
        inForce(set(DISTRICT, 2027, ChainFor.EVERYTHING, HEAD), set(PROVINCE, 2027, TEXT, BUDGET));
    assertThat(set.chainOf(TEXT)).isEqualTo(HEAD);
  }

  @Test
  void isTheLatest() {
    var set = inForce(set(DISTRICT, 2030, TEXT, BUDGET), set(DISTRICT, 2027, TEXT, HEAD));
    assertThat(set.chainOf(TEXT)).isEqualTo(BUDGET);
  }

  @Test
  void isWhatStandsBehindOneThatWasGivenUp() {
    var set =
        inForce(
            set(DISTRICT, 2031, TEXT, Chain.NONE),
            set(DISTRICT, 2030, ChainFor.EVERYTHING, HEAD),
            set(DISTRICT, 2027, TEXT, BUDGET));
    assertThat(set.chainOf(TEXT)).isEqualTo(HEAD);
  }

  @Test
  void isTheRegionAbovesWhereNothingIsLeft() {
    var set =
        inForce(
            set(DISTRICT, 2031, ChainFor.EVERYTHING, Chain.NONE),
            set(DISTRICT, 2030, ChainFor.EVERYTHING, HEAD),
            set(PROVINCE, 2027, TEXT, LINE));
    assertThat(set.chainOf(TEXT)).isEqualTo(LINE);
    assertThat(set.chainOf(TARGET)).isEqualTo(Chain.STANDARD);
  }

  private static ChainsInForce inForce(RegionChain... nearestFirst) {
    return new ChainsInForce(List.of(nearestFirst));
  }

  private static RegionChain set(long region, int year, ChainFor what, Chain chain) {
    return new RegionChain(1, region, year, what, chain, "admin", Instant.EPOCH);
  }

  private static Chain chain(ReviewStep step) {
    return new Chain(false, List.of(new ChainStep(1, step, 0, false, 5)));
  }
}
