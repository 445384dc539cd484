package cn.jixiao.launch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.TargetState;
import cn.jixiao.workflow.Chain;
import cn.jixiao.workflow.ChainStep;
import cn.jixiao.workflow.ReviewStep;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The targets of the fictional district are what the best clerk of the province would write. */
class DemonstrationTargetsTest {

  private final List<DemonstrationTarget> targets = all();

  private static List<DemonstrationTarget> all() {
    try {
      return DemonstrationTargets.all(Places.here().config().resolve("demo"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void areAtLeastTwentyFourOfTwoYears() {
    assertThat(targets).hasSizeGreaterThanOrEqualTo(24);
    assertThat(targets).extracting(DemonstrationTarget::year).containsOnly(2026, 2027);
  }

  @Test
  void areFoundInEveryStateAndAtEveryStep() {
    var next = targets.stream().filter(it -> it.year() == 2027).toList();
    assertThat(next).extracting(DemonstrationTarget::state).contains(TargetState.values());
    var steps = Chain.STANDARD.steps().stream().map(ChainStep::step).toList();
    assertThat(stepsOf(TargetState.SUBMITTED)).containsAll(steps);
    assertThat(stepsOf(TargetState.RETURNED)).containsAll(steps);
  }

  private Stream<ReviewStep> stepsOf(TargetState state) {
    return targets.stream().filter(it -> it.state() == state).map(DemonstrationTarget::step);
  }

  @Test
  void areReturnedForAReason() {
    assertThat(targets)
        .filteredOn(it -> it.state() == TargetState.RETURNED)
        .allSatisfy(it -> assertThat(it.reason()).hasSizeBetween(20, 500));
    assertThat(targets)
        .filteredOn(it -> it.earlier() != null)
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(it -> assertThat(it.first()).isNotEqualTo(it.last()));
  }

  @Nested
  class Codes {

    private final List<DemonstrationTarget> coded =
        targets.stream().filter(it -> !it.target().isNull("code")).toList();

    @Test
    void endInTheirCheckCharacterAndNameTheDistrict() {
      assertThat(coded)
          .allSatisfy(
              it -> {
                var code = new ProjectCode(it.target().getString("code"));
                assertThat(code).matches(ProjectCode::isWellFormed);
                assertThat(code.region()).isEqualTo("139901");
                assertThat(code.yearOfCreation()).isLessThanOrEqualTo(it.year());
              });
    }

    @Test
    void areMissingInDraftsOnly() {
      assertThat(targets)
          .filteredOn(it -> it.target().isNull("code"))
          .extracting(DemonstrationTarget::state)
          .containsOnly(TargetState.DRAFT);
    }

    @Test
    void standForOneProjectWithOneNameAndOneTargetAYear() {
      assertThat(coded)
          .extracting(it -> it.year() + it.target().getString("code"))
          .doesNotHaveDuplicates();
      assertThat(namesByCode(coded).values()).allSatisfy(names -> assertThat(names).hasSize(1));
    }

    private static Map<String, Set<String>> namesByCode(List<DemonstrationTarget> coded) {
      return coded.stream()
          .collect(
              groupingBy(
                  it -> it.target().getString("code"),
                  mapping(it -> it.organization() + it.target().getString("name"), toSet())));
    }
  }

  @Nested
  class Amounts {

    @Test
    void ofAllSourcesMakeTheBudget() {
      assertThat(targets)
          .allSatisfy(
              it ->
                  assertThat(amount(it, "budget"))
                      .isEqualByComparingTo(amount(it, "fiscal").add(amount(it, "other"))));
    }

    @Test
    void areOfOneUnitInADepartment() {
      assertThat(targets)
          .extracting(it -> it.organization().substring(0, 3) + it.target().getString("amountUnit"))
          .containsOnly("601万元", "602万元", "603元");
    }

    private static BigDecimal amount(DemonstrationTarget target, String source) {
      var written = target.target().getString(source);
      assertThat(written).matches("\\d+\\.\\d{2}");
      return new BigDecimal(written);
    }
  }

  @Nested
  class Plans {

    @Test
    void riseToAHundredWithOctoberAheadOfTheCalendar() {
      assertThat(targets)
          .allSatisfy(
              it -> {
                var percents = percents(it.target());
                assertThat(percents).hasSize(4).isSorted().last().isEqualTo(100);
                assertThat(percents.get(2)).isGreaterThan(83);
              });
    }

    @Test
    void areNotCopiedFromProjectToProject() {
      assertThat(targets)
          .extracting(it -> it.organization() + it.year() + percents(it.target()))
          .doesNotHaveDuplicates();
    }

    private static List<Integer> percents(JsonObject target) {
      return target.getJsonArray("plan").getValuesAs(JsonValue::asJsonObject).stream()
          .map(point -> ((JsonNumber) point.get("percent")).intValueExact())
          .toList();
    }
  }

  @Nested
  class Goals {

    @Test
    void sayHowMuchAndMoreThanThePurpose() {
      assertThat(targets)
          .allSatisfy(
              it ->
                  assertThat(it.last().getJsonArray("goals"))
                      .hasSizeGreaterThanOrEqualTo(2)
                      .allSatisfy(goal -> assertThat(goal.toString()).containsPattern("\\d"))
                      .doesNotContain(it.target().get("purpose")));
    }
  }
}
