package cn.jixiao.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenYearsTest {

  @ParameterizedTest
  @CsvSource({
    "2025年底前完工, {+0}年底前完工",
    "2025-12-31, {+0}-12-31",
    "二〇二五年六月, {+0}年六月",
    "道路维修2025, 道路维修{+0}",
    "较2024年提高，2026年完工, 较{-1}年提高，{+1}年完工",
    "按2018年规划, 按2018年规划",
    "按冀财预〔2025〕12号实施, 按冀财预〔2025〕12号实施",
    "受益2025人, 受益2025人"
  })
  void areToldFromTheYearThatATextIsFor(String text, String told) {
    assertThat(WrittenYears.seenFrom(2025, text)).isEqualTo(told.replace('，', ','));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年", "２０２２年度农村道路维修", "2022 年12月31日前完成", "2022-12-31", "2022.6 竣工", "2022/12/1",
        "二〇二二年底", "二○二二年", "二零二二年六月", "2020—2022年三年行动", "2020年至2022年", "道路维修2022"
      })
  void areFoundHoweverTheyAreWritten(String text) {
    assertThat(WrittenYears.in(text)).containsExactly(2022);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "冀财预〔2022〕12号",
        "（2022）5号文件",
        "[2022]第3号",
        "受益2022人",
        "≥2022",
        "完成2022.5米",
        "12月底前",
        "120222年",
        "22年",
        "13020822P00237610001X"
      })
  void areNotSeenWhereSomethingElseIsMeant(String text) {
    assertThat(WrittenYears.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年6月底前完成",
        "2022年底前",
        "2022年年底竣工",
        "2022年末",
        "2022.6.30",
        "2022-12-31",
        "２０２２年１２月３１日",
        "二〇二二年六月",
        "2022年第三季度",
        "2022年上半年",
        "2022年前",
        "2022年内完成",
        "2022/6 竣工"
      })
  void ofDatesAndDeadlinesAreToldApart(String text) {
    assertThat(WrittenYears.ofDates(text)).containsExactly(2022);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "对照2022年基线",
        "2022年度农村道路维修",
        "较2022年提高5%",
        "2022年完成",
        "自2022年6月起执行",
        "2022年6月30日印发的办法",
        "2022年3月以来",
        "冀财预〔2022〕6号",
        "完成2022.5米",
        "12月底前"
      })
  void ofWordsAreNoDates(String text) {
    assertThat(WrittenYears.ofDates(text)).isEmpty();
  }

  @Test
  void areAllTold() {
    assertThat(WrittenYears.in("2021年立项，2022年开工，2021年底付款")).containsExactly(2021, 2022);
    assertThat(WrittenYears.in(null)).isEmpty();
  }
}
