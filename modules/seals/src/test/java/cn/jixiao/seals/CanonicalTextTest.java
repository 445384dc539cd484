package cn.jixiao.seals;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.RecordJson;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextTest {

  private static final String ROADS =
      """
      {"code":"13990137P000000000001","name":"道路维修","amountUnit":"WAN_YUAN","budget":850000,\
      "fiscal":800000.5,"other":null,"purpose":"维修\\"村内\\"道路。",\
      "plan":[{"label":"6月底","percent":60},{"label":"12月底","percent":100}],\
      "goals":["完成12公里。"],\
      "indicators":[{"level1":"产出指标","level2":"数量指标","name":"维修里程","description":null,\
      "value":"≥12公里","basis":"年度计划","operator":null,"number":null,"measureUnit":null,\
      "weight":10}]}\
      """;

  @Test
  void isWrittenAsItsCharterSays() {
    assertThat(CanonicalText.of(roads("850000", "完成12公里。"))).isEqualTo(ROADS);
  }

  @Test
  void givesTheTargetBack() {
    var read = RecordJson.read(ROADS, TargetDraft.class);
    assertThat(CanonicalText.of(read)).isEqualTo(ROADS);
    assertThat(read.budget()).isEqualByComparingTo("850000");
  }

  @Nested
  class TheSameText {

    @ParameterizedTest
    @ValueSource(strings = {"850000", "850000.00", "8.5E+5", "0850000.0"})
    void isTheSameWhateverTheScaleOfItsNumbers(String budget) {
      assertThat(CanonicalText.of(roads(budget, "完成12公里。"))).isEqualTo(ROADS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  完成12公里。", "完成12公里。\n", "\u3000完成12公里。\t"})
    void isTheSameWhateverBlanksStandAroundIt(String goal) {
      assertThat(CanonicalText.of(roads("850000", goal))).isEqualTo(ROADS);
    }

    @Test
    void isTheSameHoweverItsSignsAreComposed() {
      assertThat(CanonicalText.of(roads("1", "re\u0301sume\u0301")))
          .isEqualTo(CanonicalText.of(roads("1", "r\u00e9sum\u00e9")));
    }

    @Test
    void isTheSameWhereNothingIsWrittenAndWhereBlanksAre() {
      assertThat(CanonicalText.of(named("道路", " "))).isEqualTo(CanonicalText.of(named("道路", null)));
    }
  }

  @Nested
  class AnotherText {

    @ParameterizedTest
    @CsvSource({
      "850000.01, 完成12公里。",
      "85000, 完成12公里。",
      "850000, 完成13公里。",
      "850000, 完成12公里",
      "850000, 完成１２公里。",
      "850000, 完成 12公里。"
    })
    void hasAnotherDigest(String budget, String goal) {
      assertThat(digest(roads(budget, goal))).isNotEqualTo(SealAlgorithm.SHA_256.digest(ROADS));
    }

    @Test
    void isWhatStandsInAnotherField() {
      assertThat(digest(named("道路", null))).isNotEqualTo(digest(named(null, "道路")));
    }

    @Test
    void isNothingBesideZero() {
      assertThat(digest(roads("0.00", "一"))).isNotEqualTo(digest(roads(null, "一")));
      assertThat(CanonicalText.of(roads("0.00", "一"))).contains("\"budget\":0,");
    }
  }

  private static String digest(TargetDraft draft) {
    return SealAlgorithm.SHA_256.digest(CanonicalText.of(draft));
  }

  private static TargetDraft named(String name, String purpose) {
    return new TargetDraft(null, name, null, null, null, null, purpose, null, null, null);
  }

  private static TargetDraft roads(String budget, String goal) {
    var distance =
        new IndicatorDraft(
            "产出指标",
            "数量指标",
            "维修里程",
            null,
            "≥12公里",
            "年度计划",
            null,
            null,
            null,
            new BigDecimal("10.00"));
    return new TargetDraft(
        "13990137P000000000001",
        "道路维修",
        AmountUnit.WAN_YUAN,
        budget == null ? null : new BigDecimal(budget),
        new BigDecimal("800000.50"),
        null,
        "维修\"村内\"道路。",
        List.of(
            new Checkpoint("6月底", new BigDecimal("60")),
            new Checkpoint("12月底", new BigDecimal("100.0"))),
        List.of(goal),
        List.of(distance));
  }
}
