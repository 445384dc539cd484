package cn.jixiao.launch;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.TargetValue;
import cn.jixiao.indicators.ValueKind;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The indicators of the fictional district are examples on which no check may cry wolf. */
class DemonstrationIndicatorsTest {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal LEAST_USE = new BigDecimal("0.7");

  private final List<DemonstrationTarget> targets = all();

  private static List<DemonstrationTarget> all() {
    try {
      return DemonstrationTargets.all(Places.here().config().resolve("demo"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void coverEveryRequiredCategoryOfTheFrame() {
    assertThat(targets)
        .allSatisfy(
            it ->
                assertThat(rows(it).stream().map(DemonstrationIndicatorsTest::category))
                    .contains(
                        IndicatorCategory.QUANTITY,
                        IndicatorCategory.QUALITY,
                        IndicatorCategory.TIMELINESS,
                        IndicatorCategory.COST,
                        IndicatorCategory.RECIPIENT_SATISFACTION)
                    .anyMatch(category -> category.parent() == IndicatorCategory.BENEFIT)
                    .isSorted());
  }

  @Test
  void haveNamesAndDescriptionsAndBasesOfTheirOwn() {
    assertThat(targets)
        .allSatisfy(
            it -> {
              assertThat(texts(it, "name")).doesNotHaveDuplicates();
              assertThat(texts(it, "description")).doesNotHaveDuplicates();
              assertThat(texts(it, "basis")).doesNotHaveDuplicates();
              assertThat(texts(it, "name"))
                  .allSatisfy(
                      name ->
                          assertThat(name).hasSizeBetween(4, 30).doesNotContainPattern("[\\d、]"));
            });
  }

  @Test
  void weighAHundredWhereTheyAreWeighed() {
    assertThat(targets)
        .filteredOn(it -> it.year() == 2027)
        .allSatisfy(
            it ->
                assertThat(texts(it, "weight").map(BigDecimal::new).reduce(BigDecimal::add))
                    .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("100")));
  }

  @Nested
  class Values {

    @Test
    void areUnderstoodAsTheyAreWritten() {
      assertThat(targets.stream().flatMap(it -> rows(it).stream()))
          .allSatisfy(
              row -> {
                var value = value(row);
                assertThat(value.getKind()).isNotEqualTo(ValueKind.TEXT);
                assertThat(value.getResidue()).isNull();
                if (value.getKind() == ValueKind.NUMBER) {
                  assertThat(value.getOperator()).isNotNull();
                  assertThat(value.getUnit()).isEqualTo(row.getString("measureUnit"));
                }
              });
    }

    @Test
    void ofTimeAreSpansOrDaysBeforeTheEndOfTheYear() {
      assertThat(targets)
          .allSatisfy(
              it ->
                  assertThat(rows(it).stream().map(row -> value(row).getDate()))
                      .allSatisfy(
                          date -> {
                            if (date != null) {
                              assertThat(date.getYear()).isEqualTo(it.year());
                              assertThat(date.getMonthValue()).isLessThan(12);
                            }
                          }));
    }

    @Test
    void gradedSayWhatTheGradesMean() {
      assertThat(targets.stream().flatMap(it -> rows(it).stream()))
          .filteredOn(row -> value(row).getKind() == ValueKind.GRADE)
          .isNotEmpty()
          .allSatisfy(
              row -> assertThat(row.getString("description")).contains("优：", "良：", "中：", "差："));
    }

    @Test
    void ofCostTimesQuantityUseTheBudgetAndNotMore() {
      assertThat(targets)
          .allSatisfy(
              it -> {
                var budget = new BigDecimal(it.target().getString("budget"));
                assertThat(costOf(it)).isBetween(budget.multiply(LEAST_USE), budget);
              });
    }

    /** In the amount unit of the target: each department writes all its money in one. */
    private static BigDecimal costOf(DemonstrationTarget target) {
      var byCategory =
          rows(target).stream()
              .collect(toMap(DemonstrationIndicatorsTest::category, row -> row, (a, b) -> a));
      var cost = value(byCategory.get(IndicatorCategory.COST));
      var quantity = value(byCategory.get(IndicatorCategory.QUANTITY));
      var total = cost.getNumber().multiply(quantity.getNumber());
      var yearly = cost.getUnit().endsWith("/月") ? total.multiply(MONTHS) : total;
      var written = target.target().getString("amountUnit");
      return written.equals("万元") && cost.getUnit().startsWith("元")
          ? yearly.scaleByPowerOfTen(-4)
          : yearly;
    }

    @Test
    void areNotLowerThanTheYearBefore() {
      assertThat(repeated().toList())
          .isNotEmpty()
          .allSatisfy(
              pair -> {
                assertThat(pair.now().getUnit()).isEqualTo(pair.before().getUnit());
                assertThat(pair.now().getNumber())
                    .isGreaterThanOrEqualTo(pair.before().getNumber());
              });
    }

    private Stream<Pair> repeated() {
      return targets.stream()
          .filter(it -> it.year() == 2027)
          .flatMap(
              it ->
                  targets.stream()
                      .filter(before -> before.year() == 2026 && isSame(before, it))
                      .flatMap(before -> pairs(before, it)));
    }

    private static boolean isSame(DemonstrationTarget one, DemonstrationTarget other) {
      return one.target().get("code").equals(other.target().get("code"));
    }

    private static Stream<Pair> pairs(DemonstrationTarget before, DemonstrationTarget now) {
      var lowerIsBetter = Set.of("≤", "<");
      return rows(now).stream()
          .filter(
              row -> !row.isNull("number") && !lowerIsBetter.contains(row.getString("operator")))
          .flatMap(
              row ->
                  rows(before).stream()
                      .filter(old -> old.getString("name").equals(row.getString("name")))
                      .map(old -> new Pair(value(old), value(row))));
    }

    private record Pair(TargetValue before, TargetValue now) {}
  }

  private static TargetValue value(JsonObject row) {
    return TargetValue.of(
        row.getString("value"),
        row.getString("operator", null),
        row.isNull("number") ? null : new BigDecimal(row.getString("number")),
        row.getString("measureUnit", null));
  }

  private static IndicatorCategory category(JsonObject row) {
    var category = IndicatorCategory.recognise(row.getString("level2"), 2).orElseThrow();
    assertThat(row.getString("level1")).isEqualTo(category.parent().label());
    assertThat(row.getString("level2")).isEqualTo(category.label());
    return category;
  }

  private static Stream<String> texts(DemonstrationTarget target, String field) {
    return rows(target).stream().map(row -> row.getString(field));
  }

  private static List<JsonObject> rows(DemonstrationTarget target) {
    return target.target().getJsonArray("indicators").getValuesAs(JsonValue::asJsonObject);
  }
}
