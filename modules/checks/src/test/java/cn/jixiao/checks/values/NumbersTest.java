package cn.jixiao.checks.values;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import cn.jixiao.projects.IndicatorDraft;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  private static List<Finding> look(Object check, String level2, String name, String value) {
    return Looking.by(check).row(level2, name, value).at2027();
  }

  private static String repaired(Object check, String level2, String name, String value) {
    var findings = look(check, level2, name, value);
    assertThat(findings).as(value).hasSize(1);
    assertThat(findings.get(0).field()).isEqualTo("indicators[0].value");
    var repair = findings.get(0).repair();
    return repair == null ? "-" : repair.text();
  }

  private static void assertQuiet(Object check, String level2, String name, String value) {
    assertThat(look(check, level2, name, value)).as(name + " " + value).isEmpty();
  }

  @Nested
  class Operators {

    @ParameterizedTest
    @CsvSource({
      "数量指标,补助行政村数,17个,=17个",
      "数量指标,开展宣传次数,3 次,≥3次",
      "数量指标,培训人次,300人次,≥300人次",
      "质量指标,验收合格率,100百分比,=100%",
      "质量指标,抽检合格率,９５％,≥95%",
      "质量指标,数据差错率,2%,≤2%",
      "时效指标,坑槽修复时限,5天,≤5天",
      "成本指标,年内投资,25.93万元,≤25.93万元",
      "经济成本指标,物业费用,32万元,≤32万元",
      "社会成本指标,施工绕行路口,3个,≤3个",
      "社会效益指标,受益户数,8650户,≥8650户",
      "质量指标,责任退兵人数,0人,=0人",
      "满意度指标,群众满意度,90%,≥90%"
    })
    void thatAreMissingAreProposed(String level2, String name, String value, String proper) {
      assertThat(repaired(new OperatorMissing(), level2, name, value)).isEqualTo(proper);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "≥95%",
          "≧95%",
          "大于等于95%",
          "95%以上",
          "不低于95%",
          "＝100％",
          ">90百分比",
          "2027年12月底前",
          "优",
          "按时完成",
          "90%-95%",
          "3～5次",
          ""
        })
    void areThereInWhateverSpelling(String value) {
      assertQuiet(new OperatorMissing(), "质量指标", "抽检合格率", value);
    }

    @Test
    void areNoneBeforeWhatIsProbablyADate() {
      assertQuiet(new OperatorMissing(), "时效指标", "完成时间", "6.30");
      assertThat(repaired(new UnitMissing(), "时效指标", "完成时间", "6.30")).isEqualTo("-");
      assertThat(repaired(new UnitMissing(), "时效指标", "拨付及时率", "100")).isEqualTo("=100%");
    }

    @Test
    void mayStandInAColumnOfTheirOwn() {
      var row =
          new IndicatorDraft(
              "产出指标", "数量指标", "路灯盏数", "安装", "12", "计划", "≥", BigDecimal.valueOf(12), "盏", null);
      assertThat(Looking.by(new OperatorMissing()).row(row).at2027()).isEmpty();
      assertThat(Looking.by(new UnitMissing()).row(row).at2027()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥", "≥%", "=全部", "＞", "大于等于"})
    void wantANumberBehindThem(String value) {
      assertThat(look(new OperatorAlone(), "数量指标", "路灯盏数", value)).hasSize(1);
      assertQuiet(new NumberMissing(), "数量指标", "路灯盏数", value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥3次", "全部", "优", "≤5天", "等级优"})
    void areNotAloneElsewhere(String value) {
      assertQuiet(new OperatorAlone(), "数量指标", "路灯盏数", value);
    }
  }

  @Nested
  class Units {

    @ParameterizedTest
    @CsvSource({
      "质量指标,抽检合格率,≥95,≥95%",
      "质量指标,覆盖比例,100,=100%",
      "满意度指标,群众满意度（%）,≥90,≥90%",
      "数量指标,培训人数,120,=120人",
      "数量指标,宣传次数,≥4,≥4次",
      "数量指标,涉及行政村数量,=17,=17个",
      "数量指标,受益人数,≥2万,≥2万人",
      "质量指标,抽检合格率,≥0.95,-",
      "数量指标,铺设长度,≥300,-"
    })
    void thatAreMissingAreTakenFromTheName(String level2, String name, String value, String to) {
      assertThat(repaired(new UnitMissing(), level2, name, value)).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"≥17个", "17 个行政村", "=0", "0", "≥2标段", "≥2.4万元/村", "≤189万元", "12次/年", "优"})
    void areThere(String value) {
      assertQuiet(new UnitMissing(), "数量指标", "完成情况", value);
    }

    @Test
    void ofMoneyAreWholeWords() {
      var check = new TenThousandOfMoney();
      assertThat(repaired(check, "成本指标", "保证按照预算指标进行", "=189万")).isEqualTo("=189万元");
      assertThat(repaired(check, "经济效益指标", "带动增收金额", "≥20万")).isEqualTo("≥20万元");
      assertQuiet(check, "社会效益指标", "受益人数", "≥2万");
      assertQuiet(check, "成本指标", "总成本", "≤189万元");
      assertQuiet(new UnitMissing(), "成本指标", "保证按照预算指标进行", "=189万");
    }
  }

  @Nested
  class Words {

    /**
     * A form splits what is typed over three controls; the sentence ends up in that of the unit.
     */
    @Test
    void areFoundInTheControlOfTheUnitToo() {
      var row =
          new IndicatorDraft(
              "产出指标",
              "数量指标",
              "养护里程",
              null,
              null,
              null,
              "=",
              new BigDecimal("64"),
              "公里完成年度工作计划",
              null);
      var found = Looking.by(new WordsBehindTheNumber()).row(row).at2027();
      assertThat(found).extracting(it -> it.repair().text()).containsExactly("=64公里");
    }

    @ParameterizedTest
    @CsvSource({
      "质量指标,工作完成率,≥100完成年度工作计划,≥100%",
      "质量指标,拨付及时率,≥100拨付资金及时,≥100%",
      "质量指标,工作完成率,100%完成年度任务,=100%",
      "质量指标,任务,100完成,=100%",
      "成本指标,总成本,≤45万元并按合同支付,≤45万元",
      "数量指标,整治村数,≥17个村全部完成改造,≥17个"
    })
    void behindTheNumberGoElsewhere(String level2, String name, String value, String proper) {
      assertThat(repaired(new WordsBehindTheNumber(), level2, name, value)).isEqualTo(proper);
      assertQuiet(new OperatorMissing(), level2, name, value);
      assertQuiet(new UnitMissing(), level2, name, value);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "≥95%",
          "95百分比",
          "≥95%（含）",
          "≥3个村民小组",
          "≥23个行政村",
          "≤2.4万元/村",
          "≤820元/人/月",
          "17行政村",
          "≥95%以上",
          "≤3个工作日内",
          "≥2标准箱",
          "100±5毫米",
          "3-5次",
          "≥23  个",
          "2027年12月31日前完成全部拨付",
          "90分以上"
        })
    void thatBelongToTheUnitStay(String value) {
      assertQuiet(new WordsBehindTheNumber(), "数量指标", "整治村数", value);
    }

    @ParameterizedTest
    @CsvSource({"合格率达到95%以上,≥95%", "每年不少于4次,≥4次", "控制成本不超过3.5万元,≤3.5万元"})
    void aroundTheNumberGoElsewhere(String value, String proper) {
      assertThat(repaired(new NumberInASentence(), "质量指标", "合格率", value)).isEqualTo(proper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥95%", "明显提升", "三次", "比上年减少", "第2批", "完成3.0版本", "优"})
    void withoutAClearNumberAreLeft(String value) {
      assertQuiet(new NumberInASentence(), "质量指标", "合格率", value);
    }

    @Test
    void areNoQuantityAndNoSatisfaction() {
      var check = new NumberMissing();
      assertThat(look(check, "数量指标", "保证经费全部发放", "全部")).hasSize(1);
      assertThat(look(check, "服务对象满意度指标", "群众满意度", "满意")).hasSize(1);
      assertThat(look(check, "服务对象满意度指标", "群众满意度", "优")).hasSize(1);
      assertQuiet(check, "数量指标", "宣传次数", "两次");
      assertQuiet(check, "数量指标", "宣传次数", "每月1次");
      assertQuiet(check, "社会效益指标", "出行", "方便");
      assertQuiet(check, "数量指标", "宣传次数", "/");
    }
  }

  @Nested
  class TwoQuantities {

    @ParameterizedTest
    @ValueSource(strings = {"23个村，每村2.4万元", "≥90%、≥5次", "≥3次且≥200人次"})
    void standInOneValue(String value) {
      assertThat(look(new TwoQuantitiesInTheValue(), "数量指标", "完成情况", value)).hasSize(1);
      assertQuiet(new WordsBehindTheNumber(), "数量指标", "完成情况", value);
      assertQuiet(new OperatorMissing(), "数量指标", "完成情况", value);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"90%-95%", "3～5次", "6×10米", "7×24小时", "≤820元/人/月", "2027年6月30日前", "≥1次/2月"})
    void areNotWhatIsOne(String value) {
      assertQuiet(new TwoQuantitiesInTheValue(), "数量指标", "完成情况", value);
    }
  }

  @Nested
  class Uniformity {

    private List<Finding> values(String... values) {
      var looking = Looking.by(new UniformValues());
      for (var value : values) {
        looking.row("质量指标", "合格率", value);
      }
      return looking.at2027();
    }

    @Test
    void isThreeQuartersOfTheNumbers() {
      var findings = values("17个", "≥95%", "≧95％", "95百分比", "≥95%", "85万元", "≥95%", "≥95%", "≥95%");
      assertThat(findings).hasSize(1);
      assertThat(findings.get(0).arguments()).containsExactly(9, 7, "95%");
      assertThat(values("≥95%", "≥95%", "≥95%", "≥95%", "5天", "6个")).isEmpty();
      assertThat(values("≥95%", "≥95%", "≥95%", "5天")).isEmpty();
      assertThat(values("≥95%", "≥95%", "≥95%", "95个", "95天")).isEmpty();
      assertThat(values("优", "优", "优", "优")).isEmpty();
    }
  }

  @Nested
  class Grades {

    @Test
    void needAScale() {
      var check = new GradeWithoutScale();
      assertThat(look(check, "社会效益指标", "社会影响力", "优")).hasSize(1);
      assertThat(look(check, "生态效益指标", "交通环境", "明显提升")).hasSize(1);
      assertThat(look(check, "质量指标", "干净整洁", "明显提升改善")).hasSize(1);
      assertThat(look(check, "社会成本指标", "施工扰民程度", "较低")).hasSize(1);
      assertQuiet(check, "经济成本指标", "总成本", "较低");
      assertQuiet(check, "时效指标", "完成时间", "按时完成");
      assertQuiet(check, "社会效益指标", "受益户数", "≥30户");
      assertQuiet(check, "社会效益指标", "受益户数", "-");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "优：全部落实；良：八成落实；差：不足八成",
          "按月评分，90分以上为优",
          "优（无投诉）、良（3起以内）",
          "依据村务考核办法评定等级，优为90分以上"
        })
    void haveOneInTheDescription(String description) {
      var looking = Looking.by(new GradeWithoutScale());
      assertThat(looking.row("社会效益指标", "管护责任落实程度", description, "优", "清单").at2027()).isEmpty();
    }
  }
}
