package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.AMOUNT_NEGATIVE;
import static cn.jixiao.projects.ProjectRule.AMOUNT_TOO_LARGE;
import static cn.jixiao.projects.ProjectRule.AMOUNT_TOO_PRECISE;
import static cn.jixiao.projects.ProjectRule.CODE_MALFORMED;
import static cn.jixiao.projects.ProjectRule.MISSING;
import static cn.jixiao.projects.ProjectRule.NUMBER_TOO_LARGE;
import static cn.jixiao.projects.ProjectRule.PERCENT_OUT_OF_RANGE;
import static cn.jixiao.projects.ProjectRule.TOO_LONG;
import static cn.jixiao.projects.ProjectRule.TOO_MANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.shared.Breach;
import cn.jixiao.shared.Rule;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftRulesTest {

  @Test
  void allowADraftThatIsFarFromComplete() {
    assertThat(DraftRules.breachesOf(Drafts.empty())).isEmpty();
    assertThat(DraftRules.breachesOf(Drafts.roadRepair())).isEmpty();
  }

  @Nested
  class Header {

    @ParameterizedTest
    @ValueSource(
        strings = {"13020822P00237610001X", "Z155110000004", "130682217IGI1C85XGXWW", "A-1"})
    void takesCodesOfAnyPlatform(String code) {
      assertThat(DraftRules.breachesOf(Drafts.roadRepair(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13020822p", "道路", "A B", "-1", "A/1"})
    void refusesWhatIsNoCode(String code) {
      assertBroken(Drafts.roadRepair(code), CODE_MALFORMED, "code");
    }

    @Test
    void needsAName() {
      assertBroken(named(null), MISSING, "name");
      assertBroken(named("　 "), MISSING, "name");
      assertBroken(named("长".repeat(201)), TOO_LONG, "name");
    }

    private TargetDraft named(String name) {
      return new TargetDraft(
          null, name, null, null, null, null, null, List.of(), List.of(), List.of());
    }
  }

  @Nested
  class Amounts {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "154500", "999999999999999.99", "1.50E+5", "100.000"})
    void areMoneyToTheFen(String yuan) {
      assertThat(DraftRules.breachesOf(Drafts.withBudget(yuan))).isEmpty();
    }

    @Test
    void areNeitherNegativeNorTooFineNorTooLarge() {
      assertBroken(Drafts.withBudget("-0.01"), AMOUNT_NEGATIVE, "budget");
      assertBroken(Drafts.withBudget("0.001"), AMOUNT_TOO_PRECISE, "budget");
      assertBroken(Drafts.withBudget("1e15"), AMOUNT_TOO_LARGE, "budget");
      assertBroken(Drafts.withBudget("1e999999999"), AMOUNT_TOO_LARGE, "budget");
      assertBroken(Drafts.withBudget("1e-999999999"), AMOUNT_TOO_PRECISE, "budget");
    }
  }

  @Nested
  class Plan {

    @ParameterizedTest
    @ValueSource(strings = {"0", "25.00", "83.3333", "100", "1E+2"})
    void goesFromNothingToAll(String percent) {
      assertThat(DraftRules.breachesOf(planned("3月底", percent))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.01", "1e400000000"})
    void staysWithinAHundred(String percent) {
      assertBroken(planned("3月底", percent), PERCENT_OUT_OF_RANGE, "plan[0].percent");
      assertThat(DraftRules.breachesOf(planned("3月底", percent)).get(0).arguments().toString())
          .hasSizeLessThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"33.33333", "25.0000000000000000000000000000", "1e-400000000"})
    void isAsFineAsItsColumn(String percent) {
      assertBroken(planned("3月底", percent), NUMBER_TOO_LARGE, "plan[0].percent");
    }

    @Test
    void needsShortLabels() {
      assertBroken(planned(" ", "25"), MISSING, "plan[0].label");
      assertBroken(planned("月".repeat(21), "25"), TOO_LONG, "plan[0].label");
    }

    @Test
    void hasAtMostTwelveCheckpoints() {
      var plan = Collections.nCopies(13, new Checkpoint("月底", null)).toArray(Checkpoint[]::new);
      assertBroken(Drafts.withPlan(plan), TOO_MANY, "plan");
    }

    @Test
    void fitsItsColumnAtItsLongest() {
      var longest = new Checkpoint("月".repeat(20), new BigDecimal("99.9999"));
      var plan = new SpendingPlan(Collections.nCopies(12, longest));
      assertThat(plan.stored()).hasSizeLessThanOrEqualTo(500);
    }

    private TargetDraft planned(String label, String percent) {
      return Drafts.withPlan(new Checkpoint(label, new BigDecimal(percent)));
    }
  }

  @Nested
  class Indicators {

    @ParameterizedTest
    @CsvSource({"0, 500", "1, 501"})
    void haveValuesOfFiveHundredCharacters(int breaches, int length) {
      var draft = Drafts.withIndicators(Drafts.row("数量指标", "里程", "长".repeat(length)));
      assertThat(DraftRules.breachesOf(draft)).hasSize(breaches);
    }

    @Test
    void areToldByTheirRow() {
      var draft =
          Drafts.withIndicators(
              Drafts.row("数量指标", "里程", "5公里"), Drafts.row("数量指标", "名".repeat(501), "5公里"));
      assertBroken(draft, TOO_LONG, "indicators[1].name");
    }

    @Test
    void doNotContradictThemselves() {
      var draft = Drafts.withIndicators(Drafts.row("数量指标", "里程", "5公里"), Drafts.contradiction());
      assertThat(DraftRules.breachesOf(draft))
          .extracting(b -> b.rule().messageKey(), Breach::field)
          .containsExactly(tuple("IndicatorRule.VALUE_CONTRADICTS", "indicators[1].value"));
    }

    @Test
    void areNotEndless() {
      var rows = Collections.nCopies(201, Drafts.row("数量指标", "里程", "5公里"));
      assertBroken(
          Drafts.withIndicators(rows.toArray(IndicatorDraft[]::new)), TOO_MANY, "indicators");
    }
  }

  @Nested
  class OfADepartment {

    @Test
    void keepWhatCanBeStored() {
      var sub = new SubTargetDraft("一", "题".repeat(1001), "目标", "指标");
      var draft = new DepartmentDraft("总体目标", List.of(sub), List.of("措施"));
      assertThat(DraftRules.breachesOf(draft))
          .extracting(Breach::rule, Breach::field)
          .containsExactly(tuple(TOO_LONG, "subTargets[0].title"));
    }

    @Test
    void allowWhatIsNotStated() {
      var sub = new SubTargetDraft(null, null, null, null);
      assertThat(DraftRules.breachesOf(new DepartmentDraft(null, List.of(sub), List.of())))
          .isEmpty();
    }
  }

  private static void assertBroken(TargetDraft draft, Rule rule, String field) {
    assertThat(DraftRules.breachesOf(draft))
        .extracting(Breach::rule, Breach::field)
        .containsExactly(tuple(rule, field));
  }
}
