package cn.jixiao.checks.form;

import static cn.jixiao.indicators.IndicatorFrame.FRAME_2015;
import static cn.jixiao.indicators.IndicatorFrame.FRAME_2021;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import cn.jixiao.checks.LookingAtText;
import cn.jixiao.checks.Origin;
import cn.jixiao.checks.Severity;
import cn.jixiao.indicators.FrameUse;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.projects.RequiredPart;
import cn.jixiao.shared.AmountUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormChecksTest {

  private static final String[] NOTHING = {};

  private static List<String> fields(List<Finding> findings) {
    return findings.stream().map(Finding::field).toList();
  }

  @Nested
  class PartsMissing {

    @Test
    void areTheSameThatSubmissionAsksFor() {
      var findings =
          Looking.by(new PartMissing())
              .budget(null)
              .purpose(" ")
              .plan(null)
              .goals(NOTHING)
              .row("数量指标", null, null)
              .at2027();
      assertThat(fields(findings))
          .containsExactly(
              "budget", "purpose", "plan", "goals", "indicators[0].name", "indicators[0].value");
      assertThat(findings.get(0).arguments()).containsExactly(RequiredPart.BUDGET);
      assertThat(findings.get(4).row()).isEqualTo(1);
    }

    @Test
    void areNoneInAWholeTargetEvenWithoutACode() {
      assertThat(Looking.by(new PartMissing()).code(null).at2027()).isEmpty();
    }

    @Test
    void areTheFirstLevelsThatTheRegionAsksFor() {
      var strict =
          new FrameUse(
              FRAME_2021, Set.of(IndicatorCategory.COSTS, IndicatorCategory.BENEFIT), null);
      var costless = Looking.by(new CategoryMissing()).row("社会效益指标", "受益人数", "≥9人");
      assertThat(costless.under(strict))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.field()).isEqualTo("indicators");
                assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
                assertThat(finding.arguments()).containsExactly("成本指标");
              });
      assertThat(costless.at2027())
          .as("output is asked for as well where nothing else is known")
          .extracting(Finding::arguments)
          .containsExactly(List.of("产出指标"));
      assertThat(costless.row("经济成本指标", "总成本", "≤60万元").under(strict)).isEmpty();
    }

    @Test
    void areNoFirstLevelThatTheFrameHasElsewhere() {
      var costed = Looking.by(new CategoryMissing()).row("成本指标", "总成本", "≤60万元");
      var strict = new FrameUse(FRAME_2021, Set.of(IndicatorCategory.COSTS), null);
      assertThat(costed.under(strict)).as("under output, as in 2015").hasSize(1);
      var usual = new FrameUse(FRAME_2015, Set.of(IndicatorCategory.OUTPUT), null);
      assertThat(costed.under(usual)).isEmpty();
    }

    @Test
    void areYearAndUnitOfAPaperFromOutside() {
      var target = Looking.by(new YearMissing()).draft();
      assertThat(fields(LookingAtText.by(new YearMissing()).project(target).in(null)))
          .containsExactly("year");
      assertThat(LookingAtText.by(new YearMissing()).project(target).at2027()).isEmpty();
      assertThat(fields(LookingAtText.by(new UnitMissing()).from(Origin.UNKNOWN).at2027()))
          .containsExactly("organization");
      assertThat(LookingAtText.by(new UnitMissing()).at2027()).isEmpty();
    }
  }

  @Nested
  class TextsNotFilledIn {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0", "00", "－－", "_", "***", "/", "。", "无", "无。", "暂无", "同上", "如题", "略", "待填", "（待定）",
          "XX", "××", "测试", "123", "资金用途"
        })
    void onlyFillTheirCell(String written) {
      assertThat(fields(Looking.by(new TextNotFilledIn()).purpose(written).at2027()))
          .containsExactly("purpose");
      assertThat(fields(Looking.by(new TextNotFilledIn()).goals("修好道路。", written).at2027()))
          .containsExactly("goals[1]");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "用于ＸＸ村道路维修",
          "用于XX个村",
          "20XX年完成道路维修",
          "补助X个村",
          "维修××村道路",
          "X月X日前完成",
          "整治**村环境",
          "某某村道路维修",
          "用于____村",
          "维修费（待定）",
          "此处填写资金用途"
        })
    void haveAPlaceToBeFilledInLater(String written) {
      assertThat(Looking.by(new TextNotFilledIn()).purpose(written).at2027()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "垃圾无害化处理",
          "无物业小区管理",
          "用于老旧X光机更换",
          "铺设6×10米混凝土路面",
          "购买XP系统",
          "维修费0.5万元",
          "补助困难党员张某某",
          "补种待补植的苗木1200株",
          "具体标准待定额测算后执行",
          "C30混凝土",
          "110报警联动",
          "VPN专线租赁",
          "12345热线办理"
        })
    void areNotWhatOnlyLooksLikeIt(String written) {
      assertThat(Looking.by(new TextNotFilledIn()).purpose(written).at2027()).isEmpty();
    }

    @Test
    void areValuesOfSignsAloneButNot0() {
      var check = Looking.by(new TextNotFilledIn());
      check.row("数量指标", "责任退兵人数", "0").row("数量指标", "重大事故", "无").row("数量指标", "路灯数", "≥");
      assertThat(check.row("数量指标", "路灯盏数", "/").row("质量指标", "合格率", "待定").at2027())
          .extracting(Finding::field)
          .containsExactly("indicators[3].value", "indicators[4].value");
    }

    @Test
    void areTextsOfPartOneToo() {
      var findings =
          LookingAtText.by(new TextNotFilledIn())
              .goal("2027年，XX镇安排项目6个。")
              .subTarget("1", "道路养护", "同上", "养护里程大于等于64公里。")
              .at2027();
      assertThat(fields(findings)).containsExactly("overall.goal", "overall.subTargets[0].goal");
      assertThat(findings.get(0).seen()).isEqualTo("XX");
    }

    @Test
    void leaveAnEmptyBasisToItsOwnRule() {
      var looking = Looking.by(new TextNotFilledIn());
      assertThat(looking.row("数量指标", "路灯数", "安装盏数", "=12盏", "无").at2027()).isEmpty();
      var basis = Looking.by(new BasisSaysNothing());
      assertThat(fields(basis.row("数量指标", "路灯数", "安装盏数", "=12盏", "无").at2027()))
          .containsExactly("indicators[0].basis");
      assertThat(Looking.by(new BasisSaysNothing()).at2027()).isEmpty();
    }
  }

  @Nested
  class UnitsOfAmounts {

    @Test
    void areStatedWhereAmountsAre() {
      assertThat(fields(Looking.by(new AmountUnitMissing()).unit(null).at2027()))
          .containsExactly("amountUnit");
      assertThat(Looking.by(new AmountUnitMissing()).unit(null).budget(null).fiscal(null).at2027())
          .isEmpty();
      assertThat(Looking.by(new AmountUnitMissing()).at2027()).isEmpty();
    }

    @Test
    void areTheSameInOneText() {
      var check = new AmountUnitsMixed();
      var wan = Looking.by(check).draft();
      var yuan = Looking.by(check).unit(AmountUnit.YUAN).name("防火巡护").draft();
      var mixed = LookingAtText.by(check).project(wan).project(wan).project(yuan).at2027();
      assertThat(mixed).extracting(Finding::seen).containsExactly("防火巡护");
      assertThat(mixed.get(0).arguments()).containsExactly(1L, 2L);
      assertThat(LookingAtText.by(check).project(wan).project(wan).at2027()).isEmpty();
      assertThat(LookingAtText.by(check).project(yuan).at2027()).isEmpty();
    }

    @Test
    void makeAmountsThatATownshipHas() {
      var check = new AmountOutOfScale();
      assertThat(
              Looking.by(check).unit(AmountUnit.YUAN).budget("45.00").at2027().get(0).arguments())
          .containsExactly("45.00元", "45.00万元");
      assertThat(Looking.by(check).budget("259371.00").at2027()).hasSize(1);
      assertThat(Looking.by(check).unit(AmountUnit.YUAN).budget("500.00").at2027()).isEmpty();
      assertThat(Looking.by(check).budget("50000").at2027()).isEmpty();
      assertThat(Looking.by(check).budget("0.00").at2027()).isEmpty();
      assertThat(Looking.by(check).budget("0.02").at2027()).isEmpty();
    }
  }

  @Nested
  class PartOne {

    @Test
    void tellsNoTitleTwice() {
      var findings =
          LookingAtText.by(new SubTargetTwice())
              .subTarget("1", "综合业务管理", "保障", "大于等于95%")
              .subTarget("2", "会议管理", "保障", "大于等于95%")
              .subTarget("3", "综合业务管理。", "推进", "大于等于90%")
              .at2027();
      assertThat(fields(findings)).containsExactly("overall.subTargets[2].title");
      assertThat(findings.get(0).arguments()).containsExactly("综合业务管理。", 1, 3);
    }

    private List<Finding> numbered(String... numbers) {
      var looking = LookingAtText.by(new NumberSkipped());
      for (var number : numbers) {
        looking.subTarget(number, "分项", "目标", "指标");
      }
      return looking.at2027();
    }

    @Test
    void runsFromOneOnOrHasNoNumbers() {
      assertThat(numbered("1", "2", "3")).isEmpty();
      assertThat(numbered("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一")).isEmpty();
      assertThat(numbered(null, null)).isEmpty();
      assertThat(numbered("1.1", "1.2")).isEmpty();
      assertThat(fields(numbered("1", "2", "4"))).containsExactly("overall.subTargets[2].title");
      assertThat(fields(numbered("1", "1"))).containsExactly("overall.subTargets[1].title");
      assertThat(fields(numbered(null, "二", "三", null)))
          .containsExactly("overall.subTargets[0].title");
    }

    private List<Finding> measures(String... measures) {
      return LookingAtText.by(new NumberSkipped()).measures(measures).at2027();
    }

    @Test
    void runsOnInItsMeasuresToo() {
      assertThat(measures("我镇采取以下措施。", "1、夯实基础", "2、严把标准", "（一）完善制度", "（二）加强管理")).isEmpty();
      assertThat(measures("•\t（一）、完善制度", "•\t  （二）、加强管理", "6月底前细化预算")).isEmpty();
      assertThat(measures("（一）完善制度", "（三）加强管理").get(0).arguments()).containsExactly(2, "（三）", "2");
      assertThat(measures("（一）完善制度", "1.学习", "2.培训", "（二）加强管理", "1.支付", "2.监督")).isEmpty();
    }

    @Test
    void hasItsThreeChapters() {
      var check = new PartOneIncomplete();
      assertThat(LookingAtText.by(check).at2027()).isEmpty();
      assertThat(fields(LookingAtText.by(check).goal("2027年，安排项目6个。").at2027()))
          .containsExactly("overall.subTargets", "overall.measures");
      assertThat(
              LookingAtText.by(check)
                  .goal("2027年，安排项目6个。")
                  .subTarget("1", "道路养护", "养护", "64公里")
                  .measures("（一）完善制度建设。")
                  .at2027())
          .isEmpty();
    }

    @Test
    void hasSevenMeasures() {
      var check = new MeasureMissing();
      var findings = LookingAtText.by(check).measures("完善制度，加强支出管理，做好自评，管好固定资产，加强监督。").at2027();
      assertThat(findings.get(0).arguments()).containsExactly("加强绩效运行监控、加强宣传培训调研");
      assertThat(LookingAtText.by(check).measures("完善制度，加强支出管理和运行监控，做好自评，管好固定资产，加强监督和培训。").at2027())
          .isEmpty();
    }
  }

  @Nested
  class Years {

    private List<Finding> named(String name, String purpose) {
      return Looking.by(new NameOfAnotherYear()).name(name).purpose(purpose).in(2023);
    }

    @Test
    void ofTheNameAreTheBudgets() {
      assertThat(named("2022年乡镇财政体制经费", "用于乡镇办公").get(0).arguments())
          .containsExactly("2022", "2023");
      assertThat(named("2024年乡镇财政体制经费", "用于乡镇办公")).hasSize(1);
      assertThat(named("2023年乡镇财政体制经费", "用于乡镇办公")).isEmpty();
      assertThat(named("乡镇财政体制经费", "2022年开始用于乡镇办公")).isEmpty();
    }

    @Test
    void ofAnEarlierBudgetAreExplained() {
      assertThat(named("2022年未拨付村级转移支付", "用于村级办公费")).isEmpty();
      assertThat(named("2022年道路维修尾款", "支付工程尾款")).isEmpty();
      assertThat(named("2022年道路维修", "结转项目，支付余下工程款")).isEmpty();
      assertThat(named("2022-2024年清扫保洁服务", "支付第二年服务费")).isEmpty();
      assertThat(named("2019-2021年清扫保洁服务", "支付服务费")).hasSize(1);
    }

    @Test
    void atTheBeginningOfPartOneAreTheBudgets() {
      var check = new PartOneOfAnotherYear();
      var findings =
          LookingAtText.by(check)
              .goal("2022年，我镇安排项目6个。")
              .measures("（一）2022年我镇坚持厉行节俭。", "2022年底已建成的设施继续使用。", "2027年继续。")
              .at2027();
      assertThat(fields(findings)).containsExactly("overall.goal", "overall.measures[0]");
      assertThat(LookingAtText.by(check).goal("2027年，我镇安排项目6个。").at2027()).isEmpty();
      assertThat(LookingAtText.by(check).goal("围绕2022年以来的工作，安排项目6个。").at2027()).isEmpty();
    }
  }
}
