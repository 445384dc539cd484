package cn.jixiao.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.shared.RuleViolation;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetValueTest {

  private static TargetValue written(String text) {
    return TargetValue.of(text, null, null, null);
  }

  private static String said(TargetValue value) {
    return (value.getOperator() == null ? "none" : value.getOperator().name())
        + " "
        + (value.getNumber() == null ? "none" : value.getNumber().toPlainString())
        + " "
        + (value.getMeasureUnit() == null ? "none" : value.getMeasureUnit());
  }

  @Nested
  class Reading {

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '"',
        delimiter = '|',
        value = {
          "≥23  个 | GE 23 个",
          "17个 | none 17 个",
          "≧95% | GE 95 %",
          "≦5 次 | LE 5 次",
          "95百分比 | none 95 百分比",
          "≥95 百分比 | GE 95 百分比",
          "=189万 | EQ 189 万",
          "=0.5万元 | EQ 0.5 万元",
          "≤24000 元 | LE 24000 元",
          "≤24,000元 | LE 24000 元",
          "═100% | EQ 100 %",
          ">=95% | GE 95 %",
          "<=3天 | LE 3 天",
          ">90百分比 | GT 90 百分比",
          "＜１０％ | LT 10 ％",
          "≥９５％ | GE 95 ％",
          "大于等于90% | GE 90 %",
          "不低于95% | GE 95 %",
          "不超过5万元 | LE 5 万元",
          "小于10% | LT 10 %",
          "95%以上 | GE 95 %",
          "95%（含）以上 | GE 95 %",
          "30以上 | GE 30 none",
          "5万元以内 | LE 5 万元",
          "控制在5万元以内 | LE 5 万元",
          "3个月内 | LE 3 个月",
          "=100.00(%) | EQ 100 %",
          "≤120元/平方米 | LE 120 元/平方米",
          "230人次 | none 230 人次",
          "102.11万元 | none 102.11 万元",
          "17个行政村 | none 17 个行政村",
          "100 | none 100 none",
          "百分之95 | none 95 百分之",
          "-3℃ | none -3 none"
        })
    void seesOperatorNumberAndUnit(String text, String expected) {
      assertThat(said(written(text))).isEqualTo(expected);
      assertThat(written(text).getKind()).isEqualTo(ValueKind.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "2023年12月31日 | 2023-12-31",
          "2023年2月9号前 | 2023-02-09",
          "2024年12月底前 | 2024-12-31",
          "2024年2月底 | 2024-02-29",
          "2023-06-30 | 2023-06-30",
          "2023.6.30 | 2023-06-30",
          "２０２３年６月３０日 | 2023-06-30",
          "2024年底前 | 2024-12-31",
          "2024年6月 | 2024-06-30"
        })
    void seesADay(String text, String day) {
      assertThat(written(text).getKind()).isEqualTo(ValueKind.DATE);
      assertThat(written(text).getDate()).hasToString(day);
      assertThat(said(written(text))).isEqualTo("none none none");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "90%-95% | 90 | 95 | %",
          "3～5次 | 3 | 5 | 次",
          "10至20人 | 10 | 20 | 人",
          "100±5毫米 | 95 | 105 | 毫米",
          "9０-95％ | 90 | 95 | %"
        })
    void seesARange(String text, String from, String to, String unit) {
      var value = written(text);
      assertThat(value.getKind()).isEqualTo(ValueKind.RANGE);
      assertThat(value.getRange().from()).isEqualByComparingTo(from);
      assertThat(value.getRange().to()).isEqualByComparingTo(to);
      assertThat(value.getRange().unit()).isEqualTo(unit);
      assertThat(value.getWritten()).isEqualTo(text);
      assertThat(said(value)).isEqualTo("none none none");
    }

    @Test
    void seesADateWithoutItsYearAndNamesNoDay() {
      assertThat(written("12月底前").getKind()).isEqualTo(ValueKind.DATE);
      assertThat(written("12月底前").getDate()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"优", "良", "中", "低", "差", " 优 "})
    void seesAGrade(String text) {
      assertThat(written(text).getKind()).isEqualTo(ValueKind.GRADE);
      assertThat(written(text).getGrade()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "按时完成",
          "明显提升改善",
          "开展",
          "3天-5次",
          "1:3",
          "2023年13月40日上报",
          "12345678901234567890元"
        })
    void keepsTheRestAsText(String text) {
      assertThat(written(text).getKind()).isEqualTo(ValueKind.TEXT);
      assertThat(said(written(text))).isEqualTo("none none none");
      assertThat(written(text).getWritten()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "≥100完成年度工作计划 | GE 100 none | 完成年度工作计划",
          "≥100拨付资金及时 | GE 100 none | 拨付资金及时",
          "≥95%满意 | GE 95 % | 满意",
          "2020年12月31日完工验收 | none none none | 完工验收"
        })
    void notesWordsGluedToTheValue(String text, String parts, String residue) {
      assertThat(said(written(text))).isEqualTo(parts);
      assertThat(written(text).getResidue()).isEqualTo(residue);
    }

    @Test
    void knowsTheUnitAsWrittenAndAsCompared() {
      assertThat(written("≥95百分比").getMeasureUnit()).isEqualTo("百分比");
      assertThat(written("≥95百分比").getUnit()).isEqualTo("%");
    }

    @Test
    void isNothingWhereNothingIsStated() {
      assertThat(TargetValue.of(" ", null, null, "")).isNull();
    }
  }

  @Nested
  class Complementing {

    @Test
    void takesFromThePartsWhatTheTextLeavesOpen() {
      var value = TargetValue.of("95", "≧", null, "％");
      assertThat(said(value)).isEqualTo("GE 95 ％");
      assertThat(value.getWritten()).isEqualTo("95");
    }

    @Test
    void writesTheTextWhereOnlyPartsAreGiven() {
      var value = TargetValue.of(null, ">=", new BigDecimal("95.50"), "%");
      assertThat(value.getWritten()).isEqualTo("≥95.5%");
      assertThat(value.getKind()).isEqualTo(ValueKind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥23  个", "95百分比", "=189万", "≥100完成年度工作计划", "优", "2023年12月31日"})
    void acceptsItsOwnParts(String text) {
      var value = written(text);
      var symbol = value.getOperator() == null ? null : value.getOperator().symbol();
      assertThat(TargetValue.of(text, symbol, value.getNumber(), value.getMeasureUnit()))
          .isEqualTo(value);
    }

    @Test
    void takesAUnitGivenAtLengthForTheWholeTail() {
      var value = TargetValue.of(null, null, BigDecimal.TEN, "公里里程长度");
      assertThat(TargetValue.of("10公里里程长度", null, BigDecimal.TEN, "公里里程长度")).isEqualTo(value);
      assertThat(value.getMeasureUnit()).isEqualTo("公里里程长度");
      assertThat(value.getResidue()).isNull();
    }

    @Test
    void acceptsAnotherSpellingOfTheSameUnit() {
      assertThat(TargetValue.of("≥95百分比", "≥", null, "%").getMeasureUnit()).isEqualTo("百分比");
    }

    @Test
    void refusesPartsThatSaySomethingElse() {
      assertBroken(IndicatorRule.VALUE_CONTRADICTS, "≥95%", "≤", null, null);
      assertBroken(IndicatorRule.VALUE_CONTRADICTS, "≥95%", null, BigDecimal.ONE, null);
      assertBroken(IndicatorRule.VALUE_CONTRADICTS, "≥95%", null, null, "个");
      assertBroken(IndicatorRule.VALUE_CONTRADICTS, "优", null, BigDecimal.ONE, null);
    }

    @Test
    void refusesAnUnknownOperatorAndANumberThatCannotBeKept() {
      assertBroken(IndicatorRule.UNKNOWN_OPERATOR, "95%", "≈", null, null);
      assertBroken(IndicatorRule.NUMBER_TOO_LONG, null, null, new BigDecimal("0.00001"), null);
    }

    private void assertBroken(
        IndicatorRule rule, String text, String operator, BigDecimal number, String unit) {
      assertThatThrownBy(() -> TargetValue.of(text, operator, number, unit))
          .isInstanceOf(RuleViolation.class)
          .hasMessage(rule.messageKey());
    }
  }
}
