package cn.jixiao.checks.values;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import cn.jixiao.checks.LookingAtText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelinessTest {

  private static List<Finding> look(Object check, String name, String description, String value) {
    return Looking.by(check).row("时效指标", name, description, value, "工作计划").at2027();
  }

  private static List<Finding> value(Object check, String value) {
    return look(check, "完成时限", "完成的时限", value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"按时完成", "及时", "优", "按计划", "全年", "按合同约定"})
  void namesATime(String value) {
    assertThat(value(new TimelinessWithoutTime(), value)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027年12月31日",
        "12月底前",
        "≤5天",
        "≥95%",
        "每季度首月",
        "每月10日前",
        "年底前",
        "三天内",
        "收到后7个工作日内",
        "次月拨付",
        "3月、6月、10月"
      })
  void isNamedInManyWays(String value) {
    assertThat(value(new TimelinessWithoutTime(), value)).isEmpty();
  }

  @Test
  void isAskedOfTimelinessAlone() {
    var check = new TimelinessWithoutTime();
    assertThat(Looking.by(check).row("社会效益指标", "出行", "方便").at2027()).isEmpty();
    assertThat(Looking.by(check).row("时效指标", "完成时间", null).at2027()).isEmpty();
  }

  @Test
  void isWhatItIsAbout() {
    var check = new TimelinessOfSomethingElse();
    assertThat(look(check, "设施正常使用率", "垃圾桶正常使用。", "≥95%")).hasSize(1);
    assertThat(look(check, "发放比例", "补贴发放的比例", "≥95%")).hasSize(1);
    assertThat(look(check, "报表按期上报率", "截止日前提交的报表比例", "≥98%")).isEmpty();
    assertThat(look(check, "办结率", "24小时内办结的诉求比例", "≥98%")).isEmpty();
    assertThat(look(check, "响应", "从接报到到场", "≤30分钟")).isEmpty();
    assertThat(look(check, "拨付", "拨付资金", "2027年6月30日前")).isEmpty();
  }

  @Test
  void liesInTheBudgetYear() {
    assertThat(value(new DateOfAnEarlierYear(), "2026年12月31日")).hasSize(1);
    assertThat(value(new DateOfAnEarlierYear(), "2027年1月1日")).isEmpty();
    assertThat(value(new DateOfAnEarlierYear(), "12月底前")).isEmpty();
    assertThat(value(new DateBehindTheYear(), "2028年1月31日")).hasSize(1);
    assertThat(value(new DateBehindTheYear(), "2027年12月31日")).isEmpty();
    assertThat(look(new DateBehindTheYear(), "自评完成日期", "次年自评", "2028年3月31日")).isEmpty();
    assertThat(Looking.by(new DateOfAnEarlierYear()).row("时效指标", "期限", "2020年6月").in(null))
        .isEmpty();
  }

  @Test
  void liesInTheBudgetYearWhereverItIsPromised() {
    var check = new DateOfAnEarlierYear();
    var findings = look(check, "2020年12月31日完工验收", "2020年12月31日按时按质完工。", "按时完成");
    assertThat(findings).extracting(Finding::field).containsExactly("indicators[0].name");
    assertThat(look(check, "完工验收", "2020年12月31日按时按质完工。", "按时完成"))
        .extracting(Finding::field)
        .containsExactly("indicators[0].description");
    assertThat(Looking.by(check).goals("2026年12月底前完成道路维修。").at2027())
        .extracting(Finding::seen)
        .containsExactly("2026年12月");
    assertThat(Looking.by(check).goals("巩固2026年12月的成果。", "自2021年3月起按月发放。").at2027()).isEmpty();
    assertThat(Looking.by(check).goals("2027年10月底前完成道路维修。").at2027()).isEmpty();
  }

  @Test
  void isMoreThanTheEndOfTheYear() {
    var check = new YearEndOnly();
    assertThat(value(check, "2027年12月31日")).hasSize(1);
    assertThat(value(check, "2027年12月底前")).hasSize(1);
    assertThat(value(check, "12月底前")).hasSize(1);
    assertThat(value(check, "2027年11月30日前")).isEmpty();
    assertThat(
            Looking.by(check)
                .row("时效指标", "开工日期", "2027年4月10日前")
                .row("时效指标", "完工日期", "2027年12月31日")
                .at2027())
        .isEmpty();
  }

  @Test
  void differsBetweenProjects() {
    var check = new YearEndForEverything();
    var atYearEnd = Looking.by(check).row("时效指标", "完成时间", "2027年12月31日").draft();
    var earlier = Looking.by(check).draft();
    var text = LookingAtText.by(check).project(atYearEnd).project(atYearEnd);
    assertThat(text.at2027()).isEmpty();
    assertThat(text.project(atYearEnd).at2027())
        .extracting(Finding::field)
        .containsExactly("projects");
    assertThat(text.project(earlier).at2027()).isEmpty();
  }
}
