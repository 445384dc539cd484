package cn.jixiao.checks.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import cn.jixiao.indicators.FrameUse;
import cn.jixiao.indicators.IndicatorFrame;
import cn.jixiao.projects.IndicatorDraft;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberChecksTest {

  private static List<Finding> row(Object check, String level2, String name, String value) {
    return Looking.by(check).row(level2, name, "说明", value, "计划标准：年度计划").at2027();
  }

  private static List<String> texts(List<Finding> findings) {
    return findings.stream().map(Finding::repair).map(Repair::text).toList();
  }

  @Nested
  class Rates {

    @Test
    void areNoMoreThanTheWhole() {
      var check = new RateAboveHundred();
      assertThat(row(check, "质量指标", "验收合格率", "≥120%")).hasSize(1);
      assertThat(row(check, "质量指标", "验收合格率", ">100百分比")).hasSize(1);
      assertThat(row(check, "质量指标", "验收合格率", "=100%")).isEmpty();
      assertThat(row(check, "经济效益指标", "村集体收入增长率", "≥120%")).isEmpty();
    }

    @Test
    void of100AreEqualToIt() {
      var check = new AtLeastHundred();
      assertThat(texts(row(check, "质量指标", "项目验收合格率", "≥100百分比"))).containsExactly("=100%");
      assertThat(row(check, "质量指标", "项目验收合格率", "≥99%")).isEmpty();
      assertThat(row(check, "质量指标", "项目验收合格率", "100%")).isEmpty();
      assertThat(row(check, "经济效益指标", "产值比上年增长", "≥100%")).isEmpty();
    }

    @Test
    void ofSatisfactionNeverReachAll() {
      var check = new EverybodySatisfied();
      assertThat(row(check, "服务对象满意度指标", "群众满意度", "100%")).hasSize(1);
      assertThat(row(check, "服务对象满意度指标", "群众满意度", "≥100")).hasSize(1);
      assertThat(row(check, "服务对象满意度指标", "群众满意度", "≥98%")).isEmpty();
      assertThat(row(check, "质量指标", "满意件办结率", "=100%")).isEmpty();
    }

    @Test
    void areWrittenInPercent() {
      var check = new FractionAsPercent();
      assertThat(texts(row(check, "质量指标", "验收合格率", "≥0.95%"))).containsExactly("≥95%");
      assertThat(row(check, "质量指标", "数据差错率", "≤0.5%")).isEmpty();
      assertThat(row(check, "质量指标", "验收合格率", "≥95%")).isEmpty();
    }
  }

  @Nested
  class Directions {

    @ParameterizedTest
    @CsvSource({
      "投诉率, ≥5%, ≤5%",
      "险情响应时间, ≥30分钟, ≤30分钟",
      "统计数据差错率, ≥2%, ≤2%",
      "安全生产事故发生率, ≥95%, ≤95%"
    })
    void ofWhatIsBadGoDown(String name, String value, String meant) {
      assertThat(texts(row(new BadAtLeast(), "质量指标", name, value))).containsExactly(meant);
      assertThat(row(new BadAtLeast(), "质量指标", name, meant)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "投诉处理率, ≥95%",
      "道路通行投诉下降率, ≥10%",
      "信访事项办结率, ≥95%",
      "事故隐患整改率, ≥98%",
      "便民服务时间, ≥8小时",
      "火情及时处置率, ≥98%",
      "处理群众投诉件数, ≥20件",
      "化解矛盾纠纷件数, ≥15件",
      "查处违法案件数, ≥3件",
      "接待上访人次, ≥50人次",
      "零投诉率, ≥98%",
      "防止返贫率, ≥98%",
      "无重大事故发生率, ≥98%"
    })
    void ofWorkOnWhatIsBadGoUp(String name, String value) {
      assertThat(row(new BadAtLeast(), "质量指标", name, value)).isEmpty();
      assertThat(row(new HarmAtLeast(), "数量指标", name, value)).isEmpty();
    }

    @Test
    void ofHarmAreDoubtedUpwards() {
      assertThat(row(new HarmAtLeast(), "社会效益指标", "重大安全事故次数", "≥3次")).hasSize(1);
      assertThat(row(new HarmAtLeast(), "社会效益指标", "重大安全事故次数", "≤3次")).isEmpty();
      assertThat(row(new HarmAtLeast(), "社会效益指标", "重大安全事故次数", "=0次")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"养护路段抽检合格率, ≤90%", "群众满意度, ≤95%", "补贴发放及时率, <98%"})
    void ofWhatIsGoodGoUp(String name, String value) {
      assertThat(row(new GoodAtMost(), "质量指标", name, value)).hasSize(1);
      assertThat(row(new GoodAtMost(), "质量指标", name, value.replaceAll("[≤<]", "≥"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"不合格率, ≤2%", "超标覆盖率, ≤2%", "病虫害覆盖率, ≤5%", "漏检完成率, ≤1%"})
    void ofWhatOnlySoundsGoodMayGoDown(String name, String value) {
      assertThat(row(new GoodAtMost(), "质量指标", name, value)).isEmpty();
    }

    @Test
    void ofWorkDoneGoUpUnlessItIsKeptFew() {
      var check = new WorkAtMost();
      assertThat(texts(row(check, "数量指标", "购买办公用品次数", "≤5 次"))).containsExactly("≥5次");
      assertThat(row(check, "数量指标", "大型会议次数", "≤5次")).isEmpty();
      assertThat(row(check, "数量指标", "控制接待人数", "≤200人")).isEmpty();
      assertThat(row(check, "质量指标", "返工次数", "≤2次")).isEmpty();
    }

    @Test
    void ofCostsGoDown() {
      assertThat(texts(row(new CostAtLeast(), "成本指标", "每公里养护成本", "≥0.6万元/公里")))
          .containsExactly("≤0.6万元/公里");
      assertThat(row(new CostAtLeast(), "成本指标", "每公里养护成本", "≤0.6万元/公里")).isEmpty();
      assertThat(row(new CostAtLeast(), "成本指标", "采购成本节约额", "≥2万元")).isEmpty();
      assertThat(row(new CostAtLeast(), "经济效益指标", "带动社会投资", "≥20万元")).isEmpty();
    }

    @Test
    void ofAmountsThatArePaidOutAreOnlyDoubted() {
      assertThat(row(new MoneyAtLeast(), "成本指标", "人均月补贴标准", "≥1200元/人/月")).hasSize(1);
      assertThat(row(new CostAtLeast(), "成本指标", "人均月补贴标准", "≥1200元/人/月")).isEmpty();
      assertThat(row(new MoneyAtLeast(), "成本指标", "每公里养护成本", "≥0.6万元/公里"))
          .as("told as the cost it is")
          .isEmpty();
    }

    @Test
    void areOfMoneyAlone() {
      assertThat(row(new CostAtLeast(), "成本指标", "成本控制范围", "≥3单元")).isEmpty();
      assertThat(row(new MoneyAtLeast(), "成本指标", "改造规模", "≥3单元")).isEmpty();
      assertThat(row(new CostAtLeast(), "成本指标", "总成本", "≥2百万元")).hasSize(1);
      assertThat(row(new CostAtLeast(), "成本指标", "总成本", "≥189万")).hasSize(1);
    }
  }

  @Nested
  class PercentsOfFew {

    private List<Finding> few(Object check, String count, String rate) {
      return Looking.by(check)
          .row("数量指标", "发放补贴人数", "发放补贴人数", count, "年初预算安排")
          .row("质量指标", "发放比例", "发放补贴人数完成比例", rate, "计划标准")
          .at2027();
    }

    @Test
    void areReachedByAllOrNot() {
      assertThat(few(new WholeOfFew(), "≥4人", "≥95%"))
          .extracting(Finding::arguments)
          .containsExactly(List.of("≥95%", "4人", "75%"));
      assertThat(few(new WholeOfFew(), "≥4人", "≥75%")).as("three of four do").isEmpty();
      assertThat(few(new WholeOfFew(), "≥4人", "=100%")).isEmpty();
      assertThat(few(new WholeOfFew(), "≥20人", "≥95%")).as("nineteen of twenty do").isEmpty();
      assertThat(few(new WholeOfFew(), "≥19人", "≥95%")).hasSize(1);
    }

    @Test
    void areOfTheOnlyPeopleCounted() {
      var paid = "发放准确人数占应发放人数的比例";
      var persons = Looking.by(new WholeOfFew()).row("数量指标", "领取补助对象", "=4人");
      assertThat(persons.row("质量指标", "发放准确率", paid, "≥95%", "复核记录").at2027()).hasSize(1);
      var households = Looking.by(new WholeOfFew()).row("数量指标", "领取补助农户", "=4户");
      assertThat(households.row("质量指标", "发放准确率", paid, "≥95%", "复核记录").at2027()).isEmpty();
    }

    @Test
    void areKnownWhereFewAreAsked() {
      var asked =
          Looking.by(new WholeOfFew()).row("服务对象满意度指标", "受助对象满意度", "向8名受助对象发放问卷", "≥95%", "调查问卷");
      assertThat(asked.at2027()).hasSize(1);
      var many = Looking.by(new WholeOfFew()).row("服务对象满意度指标", "村民满意度", "发放问卷200份", "≥95%", "调查问卷");
      assertThat(many.at2027()).isEmpty();
      var ofEach =
          Looking.by(new WholeOfFew()).row("服务对象满意度指标", "观众满意度", "每场随机发放10份问卷", "≥95%", "调查问卷");
      assertThat(ofEach.at2027()).as("ten at each of thirty shows").isEmpty();
    }

    @Test
    void contradictAQuantityThatWantsAll() {
      var check = new LessThanAllOfAll();
      var villages =
          Looking.by(check)
              .row("数量指标", "运转村级数", "保障村级正常运转的个数", "≥23  个", "历史标准")
              .row("质量指标", "村级正常运转率", "村级正常运转的个数占总数的比率", "≥95%", "工作标准");
      assertThat(villages.at2027())
          .extracting(Finding::arguments)
          .containsExactly(List.of("23个", "≥95%", "22个"));
    }

    @Test
    void areNotOfWhatTheQuantityDoesNotCount() {
      var check = new LessThanAllOfAll();
      var rangers =
          Looking.by(check)
              .row("数量指标", "护林员人数", "签订协议的护林员人数", "=26人", "计划标准")
              .row("质量指标", "巡山到岗率", "护林员定位轨迹完整的天数÷应巡天数", "≥95%", "计划标准");
      assertThat(rangers.at2027()).isEmpty();
      var recruits =
          Looking.by(check)
              .row("数量指标", "批准入伍人数", "全年批准入伍的人数", "≥18人", "计划标准")
              .row("质量指标", "大学生入伍占比", "大学生入伍人数÷批准入伍人数", "≥50%", "计划标准");
      assertThat(recruits.at2027()).isEmpty();
    }
  }

  @Nested
  class Weights {

    private Looking weights(Object check, String... weights) {
      var looking = Looking.by(check);
      for (var weight : weights) {
        looking.row(
            new IndicatorDraft(
                "产出指标",
                "数量指标",
                "养护里程",
                null,
                "64公里",
                null,
                null,
                null,
                null,
                weight.isEmpty() ? null : new BigDecimal(weight)));
      }
      return looking;
    }

    @Test
    void comeTo100OrTo90() {
      assertThat(weights(new WeightsDoNotAddUp(), "50", "30", "20").at2027()).isEmpty();
      assertThat(weights(new WeightsDoNotAddUp(), "50", "30", "10.00").at2027()).isEmpty();
      assertThat(weights(new WeightsDoNotAddUp(), "50", "30", "15").at2027())
          .extracting(Finding::seen)
          .containsExactly("95");
    }

    @Test
    void comeToWhatTheRegionSays() {
      var sichuan = weighted("90");
      assertThat(weights(new WeightsMissTotal(), "50", "30", "10.00").under(sichuan)).isEmpty();
      assertThat(weights(new WeightsMissTotal(), "50", "30", "20").under(sichuan))
          .extracting(Finding::arguments)
          .containsExactly(List.of("100", "90"));
      assertThat(weights(new WeightsDoNotAddUp(), "50", "30", "15").under(sichuan))
          .as("told by the other rule")
          .isEmpty();
      assertThat(weights(new WeightsMissTotal(), "50", "").under(sichuan))
          .as("no sum yet")
          .isEmpty();
      assertThat(weights(new WeightsMissTotal(), "50", "30").at2027()).isEmpty();
    }

    @Test
    void areWithEveryRowWhereTheRegionAsksForThem() {
      assertThat(weights(new WeightMissing(), "", "").under(weighted("100")))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.field()).isEqualTo("indicators[0].weight");
                assertThat(finding.arguments()).containsExactly("2", "1");
              });
      assertThat(weights(new WeightMissing(), "50", "50").under(weighted("100"))).isEmpty();
    }

    @Test
    void areHintedAtWhereTheRegionAsksForNone() {
      assertThat(weights(new WeightNotAskedFor(), "", "50").under(FrameUse.STANDARD))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.field()).isEqualTo("indicators[1].weight");
                assertThat(finding.severity()).isEqualTo(Severity.HINT);
              });
      assertThat(weights(new WeightNotAskedFor(), "", "").under(FrameUse.STANDARD)).isEmpty();
      assertThat(weights(new WeightNotAskedFor(), "50", "50").under(weighted("100"))).isEmpty();
      assertThat(weights(new WeightNotAskedFor(), "50", "50").at2027())
          .as("of nobody knows where")
          .isEmpty();
    }

    private FrameUse weighted(String total) {
      return new FrameUse(IndicatorFrame.FRAME_2015, Set.of(), new BigDecimal(total));
    }

    @Test
    void areWithAllRowsOrWithNone() {
      assertThat(weights(new WeightMissing(), "50", "", "50").at2027())
          .extracting(Finding::field)
          .containsExactly("indicators[1].weight");
      assertThat(weights(new WeightMissing(), "", "").at2027()).isEmpty();
      assertThat(weights(new WeightsDoNotAddUp(), "50", "").at2027()).isEmpty();
    }
  }
}
