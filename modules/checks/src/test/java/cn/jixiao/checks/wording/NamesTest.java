package cn.jixiao.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  private static List<Finding> named(Object check, String level2, String name) {
    return Looking.by(check).row(level2, name, "≥95%").at2027();
  }

  private static List<Finding> named(Object check, String name) {
    return named(check, "社会效益指标", name);
  }

  @Nested
  class Names {

    @Test
    void sayWhatIsMeasured() {
      var check = new NameIsACategory();
      assertThat(named(check, "社会影响力")).hasSize(1);
      assertThat(named(check, "成本指标", "经济成本指标")).hasSize(1);
      assertThat(named(check, "服务对象满意度指标", "满意度")).hasSize(1);
      assertThat(named(check, "服务对象满意度指标", "村民满意度")).isEmpty();
      assertThat(named(check, "受益户数")).isEmpty();
      assertThat(named(check, null)).isEmpty();
    }

    @Test
    void areNotThoseOfTheSecondLevel() {
      var check = new Level2AsName();
      assertThat(named(check, "社会效益")).hasSize(1);
      assertThat(named(new NameIsACategory(), "社会效益")).isEmpty();
      assertThat(named(check, "服务对象满意度指标", "服务对象满意度")).hasSize(1);
      assertThat(named(check, "道路通行受益户数")).isEmpty();
    }

    @Test
    void askNothing() {
      var check = new NameIsAQuestion();
      assertThat(named(check, "是否按时完成")).hasSize(1);
      assertThat(named(check, "环境是否的到提升")).hasSize(1);
      assertThat(named(check, "按时完成率")).isEmpty();
    }

    @Test
    void areShort() {
      var check = new NameTooLong();
      assertThat(named(check, "字".repeat(31)).get(0).arguments().get(0)).isEqualTo(31);
      assertThat(named(check, "字".repeat(30))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"年内累计投资25.9371万元", "合同价102.1147万元", "2020年12月31日完工验收", "新建路灯120盏", "完成工作量的100%"})
    void holdNoValue(String name) {
      assertThat(named(new NameHoldsAValue(), name)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "24小时内响应率",
          "65岁以上老年人体检率",
          "12345热线办结率",
          "2027年发放人数",
          "每亩500元标准执行率",
          "10千伏线路改造",
          "5天内修复坑槽",
          "1000元以上采购合规",
          "四好农村路",
          "第2批资金拨付"
        })
    void mayHoldNumbersThatTellWhich(String name) {
      assertThat(named(new NameHoldsAValue(), name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"培训计划完成率，执法检查和集中视察完成率", "出勤率和合格率", "受益户数、人数", "发放及时率与准确率"})
    void measureOneThing(String name) {
      assertThat(named(new TwoMeasuresInOneName(), name)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "补贴发放及时率",
          "村组和谐率",
          "党员和群众满意度",
          "办公、会务用品合格率",
          "完成率与计划之比",
          "出勤人数与应到人数比例",
          "宣传和培训人数"
        })
    void mayMeasureOneThingOfTwo(String name) {
      assertThat(named(new TwoMeasuresInOneName(), name)).isEmpty();
    }
  }

  @Nested
  class Descriptions {

    private List<Finding> described(Object check, String name, String description) {
      return Looking.by(check).row("质量指标", name, description, "≥95%", "计划").at2027();
    }

    @Test
    void sayMoreThanTheName() {
      var check = new DescriptionIsTheName();
      assertThat(described(check, "资金到位率", "资金到位率。")).hasSize(1);
      assertThat(described(check, "保证经费全部发放", "保证经费全部发放到位")).hasSize(1);
      assertThat(described(check, "培训人数", "培训人数以签到表为准")).isEmpty();
      assertThat(described(check, "培训人数", null)).isEmpty();
      assertThat(described(check, null, "培训")).isEmpty();
    }

    @Test
    void sayMoreThanTheValue() {
      var check = new DescriptionIsTheValue();
      assertThat(described(check, "合格率", "≥95%")).hasSize(1);
      assertThat(described(check, "合格率", "抽检合格的比例≥95%")).isEmpty();
    }

    @Test
    void differBetweenCategories() {
      var check = new DescriptionTwice();
      assertThat(
              Looking.by(check)
                  .row("社会效益指标", "解决收种", "解决绕行问题的亩数", "≥90%", "计划")
                  .row("经济效益指标", "节约成本", "解决绕行问题的亩数。", "≥90%", "计划")
                  .at2027())
          .extracting(Finding::field)
          .containsExactly("indicators[1].description");
      assertThat(
              Looking.by(check)
                  .row("质量指标", "路面合格率", "按验收单统计的比例", "≥90%", "计划")
                  .row("质量指标", "桥面合格率", "按验收单统计的比例", "≥90%", "计划")
                  .at2027())
          .isEmpty();
    }
  }

  @Nested
  class Rows {

    @Test
    void haveNamesOfTheirOwn() {
      var findings =
          Looking.by(new NameTwice())
              .row("服务对象满意度指标", "满意度", "≥95%")
              .row("服务对象满意度指标", "满意度 ", "≥96%")
              .row("服务对象满意度指标", "群众满意度", "≥96%")
              .at2027();
      assertThat(findings).extracting(Finding::field).containsExactly("indicators[1].name");
      assertThat(findings.get(0).arguments()).containsExactly("满意度", 1, 2);
    }

    @Test
    void ofOneCategoryStandTogether() {
      var check = new Level2ComesBack();
      assertThat(
              Looking.by(check)
                  .row("质量指标", "洁净", "≥95%")
                  .row("时效指标", "时限", "≤5天")
                  .row("质量指标", "合格率", "≥95%")
                  .at2027())
          .extracting(Finding::field)
          .containsExactly("indicators[2].level2");
      assertThat(
              Looking.by(check)
                  .row("质量指标", "洁净", "≥95%")
                  .row("质量指标", "合格率", "≥95%")
                  .row("时效指标", "时限", "≤5天")
                  .at2027())
          .isEmpty();
    }
  }
}
