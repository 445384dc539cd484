package cn.jixiao.checks.meaning;

import static cn.jixiao.indicators.IndicatorFrame.FRAME_2021;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import cn.jixiao.indicators.FrameUse;
import cn.jixiao.projects.IndicatorDraft;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CategoriesTest {

  @Nested
  class ARowInTheWrongCategory {

    private List<Finding> look(String level2, String name, String value) {
      return Looking.by(new RowInWrongCategory()).row(level2, name, value).at2027();
    }

    @Test
    void isToldWithTheRightOne() {
      assertThat(look("时效指标", "设施正常使用率", "≥95%"))
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.arguments()).containsExactly(1, "设施正常使用率", "时效指标", "质量指标"));
      assertThat(look("质量指标", "补贴发放及时率", "≥95%")).hasSize(1);
      assertThat(look("数量指标", "每人补助标准", "≤600元")).hasSize(1);
      assertThat(look("社会效益指标", "群众满意度", "≥95%")).hasSize(1);
      assertThat(look("经济效益指标", "绿化覆盖率", "≥40%")).hasSize(1);
      assertThat(look("生态效益指标", "改善辖区西部交通环境。", "明显提升")).hasSize(1);
      assertThat(look("社会效益指标", "项目竣工验收合格率", "=100%")).hasSize(1);
      assertThat(look("社会效益指标", "保障组织工作顺利开展", "开展")).hasSize(1);
      assertThat(look("社会效益指标", "组织村民会议次数", "≥34次")).hasSize(1);
      assertThat(look("生态效益指标", "村民代表参会率", "≥85%")).hasSize(1);
    }

    @Test
    void isNoneWhereTheWordsHaveARightPlace() {
      assertThat(Looking.by(new RowInWrongCategory()).at2027()).isEmpty();
      assertThat(look("生态效益指标", "水质检测合格率", "≥95%")).isEmpty();
      assertThat(look("经济效益指标", "降低运输成本", "≥5%")).isEmpty();
      assertThat(look("社会效益指标", "办事时间缩短天数", "≥3天")).isEmpty();
      assertThat(look("时效指标", "超期办结件数", "≤3件")).isEmpty();
      assertThat(look("社会效益指标", "受益村民人数", "≥9500人")).isEmpty();
      assertThat(look("社会效益指标", "群众事务代办办结率", "≥97%")).isEmpty();
      assertThat(look("可持续影响指标", "设备完好率", "≥93%")).isEmpty();
    }
  }

  @Nested
  class InTheFrameOf2021 {

    private final FrameUse frame = new FrameUse(FRAME_2021, Set.of(), null);

    private Looking row(Object check, String level2, String name, String value) {
      return Looking.by(check).row(level2, name, value);
    }

    @Test
    void costsBelongUnderTheEconomicOnes() {
      assertThat(row(new RowInWrongCategory(), "数量指标", "每人补助标准", "≤600元").under(frame))
          .singleElement()
          .satisfies(finding -> assertThat(finding.arguments()).endsWith("经济成本指标"));
      assertThat(row(new RowInWrongCategory(), "经济成本指标", "每人补助标准", "≤600元").under(frame)).isEmpty();
      assertThat(row(new RowInWrongCategory(), "经济成本指标", "发放及时率", "≥95%").under(frame)).hasSize(1);
      assertThat(row(new RowInWrongCategory(), "社会成本指标", "施工投诉次数", "≤5次").under(frame)).isEmpty();
    }

    @Test
    void shiftedRowsAreKnownByTheirCostsToo() {
      var table =
          Looking.by(new RowsShifted())
              .row("经济成本指标", "道路硬化里程", "≥6公里")
              .row("数量指标", "道路工程合格率", "≥95%")
              .row("质量指标", "工程完工时间", "2027年6月底前")
              .row("时效指标", "施工响应", "≤5天");
      assertThat(table.under(frame))
          .singleElement()
          .satisfies(
              finding -> assertThat(finding.arguments().subList(0, 2)).containsExactly(1, 3));
    }

    @Test
    void categoriesOf2015AreToldWithTheirPlace() {
      assertThat(row(new CategoryOfAnotherFrame(), "成本指标", "总成本", "≤60万元").under(frame))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.field()).isEqualTo("indicators[0].level2");
                assertThat(finding.arguments()).containsExactly(1, "成本指标", "经济成本指标");
              });
      assertThat(row(new CategoryOfAnotherFrame(), "可持续影响指标", "设施可用年限", "≥5年").under(frame))
          .singleElement()
          .satisfies(finding -> assertThat(finding.arguments()).endsWith("社会效益指标"));
    }

    @Test
    void itsOwnCategoriesAreToldWhere2015IsInUse() {
      var row = row(new CategoryOfAnotherFrame(), "经济成本指标", "总成本", "≤60万元");
      assertThat(row.under(FrameUse.STANDARD)).hasSize(1);
      assertThat(row.at2027()).as("of nobody knows where").isEmpty();
      assertThat(row.under(frame)).isEmpty();
      assertThat(Looking.by(new CategoryOfAnotherFrame()).under(FrameUse.STANDARD)).isEmpty();
    }

    @Test
    void aCostThatIsOnlyCalledAsBeforeIsInItsPlace() {
      var moved =
          new IndicatorDraft("成本指标", "成本指标", "总成本", null, "≤60万元", null, null, null, null, null);
      assertThat(Looking.by(new CategoryOfAnotherFrame()).row(moved).under(frame)).isEmpty();
    }
  }

  @Nested
  class ShiftedRows {

    private Looking table(Object check) {
      return Looking.by(check)
          .row("数量指标", "道路工程合格率", "≥95%")
          .row("质量指标", "工程完工时间", "2027年6月底前")
          .row("时效指标", "每公里造价", "≤40万元")
          .row("成本指标", "道路硬化里程", "≥6公里")
          .row("社会效益指标", "受益村民人数", "≥900人");
    }

    @Test
    void areToldOnceWithFirstAndLast() {
      assertThat(table(new RowsShifted()).at2027())
          .singleElement()
          .satisfies(
              finding -> assertThat(finding.arguments().subList(0, 2)).containsExactly(1, 3));
    }

    @Test
    void areNotToldAgainRowByRow() {
      assertThat(table(new RowInWrongCategory()).at2027())
          .extracting(Finding::field)
          .containsExactly("indicators[3].level2");
    }
  }

  @Test
  void aSatisfactionAsksSomebody() {
    assertThat(
            Looking.by(new SatisfactionAsksNobody())
                .row("服务对象满意度指标", "服务质量提高", "≥95%")
                .row("服务对象满意度指标", "村民满意度", "≥95%")
                .row("服务对象满意度指标", "群众安全感", "≥92%")
                .at2027())
        .extracting(Finding::field)
        .containsExactly("indicators[0].name");
  }

  @Nested
  class Outputs {

    private List<Finding> look(Object check, String level2, String name) {
      return Looking.by(check).row(level2, name, "≥5").at2027();
    }

    @Test
    void areNoEffortsOfTheUnit() {
      assertThat(look(new EffortAsOutput(), "数量指标", "购买办公用品次数")).hasSize(1);
      assertThat(look(new EffortAsOutput(), "数量指标", "采购次数")).hasSize(1);
      assertThat(look(new EffortAsOutput(), "数量指标", "开会次数")).hasSize(1);
      assertThat(look(new EffortAsOutput(), "数量指标", "征兵宣传次数")).isEmpty();
      assertThat(look(new EffortAsOutput(), "数量指标", "购置垃圾桶数量")).isEmpty();
      assertThat(look(new EffortAsOutput(), "社会效益指标", "采购次数")).isEmpty();
      assertThat(look(new EffortAsOutput(), "数量指标", "专项资金支出总额")).hasSize(1);
      assertThat(look(new EffortAsOutput(), "成本指标", "专项资金支出总额")).as("a cost").isEmpty();
    }

    @Test
    void areNoMovementsOfMoney() {
      assertThat(look(new MoneyAsQuality(), "质量指标", "资金到位率")).hasSize(1);
      assertThat(look(new MoneyAsQuality(), "质量指标", "保证经费使用完成率")).hasSize(1);
      assertThat(look(new MoneyAsQuality(), "质量指标", "补助资金足额发放率")).isEmpty();
      assertThat(look(new MoneyAsQuality(), "质量指标", "资金使用合规率")).isEmpty();
      assertThat(look(new MoneyAsQuality(), "时效指标", "资金到位率")).isEmpty();
    }
  }
}
