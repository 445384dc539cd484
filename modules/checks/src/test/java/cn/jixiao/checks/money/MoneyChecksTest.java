package cn.jixiao.checks.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import cn.jixiao.checks.LookingAtText;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import cn.jixiao.shared.AmountUnit;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyChecksTest {

  private static Looking funds(Object check, String budget, String fiscal, String other) {
    return Looking.by(check).budget(budget).fiscal(fiscal).other(other).purpose("用于道路养护");
  }

  @Nested
  class Funds {

    @Test
    void addUpToTheBudget() {
      assertThat(funds(new FundsDoNotAddUp(), "45.00", "38.00", "7.00").at2027()).isEmpty();
      assertThat(funds(new FundsDoNotAddUp(), "45.00", "38.00", "6.00").at2027())
          .extracting(Finding::arguments)
          .containsExactly(List.of("45.00万元", "38.00万元", "6.00万元", "44.00万元", "1.00万元"));
      assertThat(funds(new FundsDoNotAddUp(), "45.00", "50.00", null).at2027()).hasSize(1);
    }

    @Test
    void mayDifferByHalfOfWhatTheFormPrints() {
      assertThat(funds(new FundsDoNotAddUp(), "45.00", "38.00", "7.005").at2027()).isEmpty();
      assertThat(funds(new FundsDoNotAddUp(), "45.00", "38.00", "7.0051").at2027()).hasSize(1);
      var inYuan = Looking.by(new FundsDoNotAddUp()).unit(AmountUnit.YUAN);
      assertThat(inYuan.budget("450000.00").fiscal("449999.99").other("0").at2027()).hasSize(1);
    }

    @Test
    void areNotExplainedByABlank() {
      assertThat(funds(new FundsUnexplained(), "45.00", "38.00", null).at2027())
          .extracting(Finding::severity, Finding::field, finding -> finding.arguments().get(2))
          .containsExactly(tuple(Severity.BLOCK, "other", "7.00万元"));
      assertThat(funds(new FundsDoNotAddUp(), "45.00", "38.00", null).at2027())
          .as("told once")
          .isEmpty();
    }

    @Test
    void thatAreTheWholeBudgetLeaveTheOthersToBeStatedAsNone() {
      assertThat(funds(new OtherFundsNotStated(), "45.00", "45.00", null).at2027())
          .extracting(Finding::severity, Finding::repair)
          .containsExactly(tuple(Severity.HINT, new Repair("other", "0")));
      assertThat(funds(new OtherFundsNotStated(), "45.00", "45.00", "0").at2027()).isEmpty();
      assertThat(funds(new FundsUnexplained(), "45.00", "45.00", null).at2027()).isEmpty();
    }

    @Test
    void areNobodysFaultWhileTheyAreMissing() {
      for (var check :
          List.of(new FundsDoNotAddUp(), new FundsUnexplained(), new OtherFundsNotStated())) {
        assertThat(funds(check, "45.00", null, null).at2027()).isEmpty();
        assertThat(funds(check, null, "38.00", null).at2027()).isEmpty();
      }
    }
  }

  @Nested
  class SentencesWithAmounts {

    private List<Finding> says(String purpose) {
      return Looking.by(new SentenceStatesAnotherAmount())
          .budget("45.00")
          .fiscal("38.00")
          .other("7.00")
          .purpose(purpose)
          .at2027();
    }

    @Test
    void sayWhatTheFormSays() {
      assertThat(says("预算数45万元。其中：财政资金38万元。主要用于网格员专项经费。")).isEmpty();
      assertThat(says("预算数54万元。其中：财政资金38万元。"))
          .extracting(Finding::seen, Finding::field)
          .containsExactly(tuple("预算数54万元", "purpose"));
      assertThat(says("其中财政安排30.00万元，村集体自筹7.00万元。")).hasSize(1);
    }

    @Test
    void mayRoundWhatTheFormSays() {
      assertThat(says("预算数45.01万元。")).isEmpty();
      assertThat(says("预算数45.02万元。")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "每村4.2万元，其中村级自筹0.6万元。",
          "每户补助2000元，其中财政资金1500元。",
          "上年投入30万元，合同总价60万元。",
          "购置设备12万元，安装3万元。"
        })
    void speakOfOtherAmountsToo(String purpose) {
      assertThat(says(purpose)).isEmpty();
    }
  }

  @Nested
  class Slips {

    @Test
    void areTenThousandTimesApart() {
      var check = new UnitSlipped();
      assertThat(
              Looking.by(check)
                  .unit(AmountUnit.YUAN)
                  .budget("55.20")
                  .purpose("拨付运转经费55.20万元")
                  .at2027())
          .hasSize(1);
      assertThat(Looking.by(check).budget("450000").purpose("用于网格员经费45万元").at2027()).hasSize(1);
      assertThat(
              Looking.by(check)
                  .budget("85.00")
                  .purpose("用于环卫")
                  .row("成本指标", "资金成本", "≤85元")
                  .at2027())
          .extracting(Finding::field)
          .containsExactly("indicators[0].value");
    }

    @Test
    void areNoUnitCosts() {
      assertThat(Looking.by(new UnitSlipped()).budget("50").purpose("对10000名老人每人补助50元").at2027())
          .isEmpty();
    }

    @Test
    void leaveABudgetThatNobodyHas() {
      var check = new BudgetImplausible();
      assertThat(Looking.by(check).unit(null).budget("45.00").at2027()).hasSize(1);
      assertThat(Looking.by(check).budget("0.01").at2027()).hasSize(1);
      assertThat(Looking.by(check).unit(AmountUnit.YUAN).budget("0").at2027()).hasSize(1);
      assertThat(Looking.by(check).unit(AmountUnit.YUAN).budget("4500000000").at2027()).hasSize(1);
      assertThat(Looking.by(check).budget("0.50").at2027()).isEmpty();
      assertThat(Looking.by(check).unit(AmountUnit.YUAN).budget("45.00").at2027()).hasSize(1);
      assertThat(Looking.by(check).budget("2000").at2027()).isEmpty();
    }
  }

  @Nested
  class UnitCosts {

    private static final List<Object> ALL =
        List.of(
            new UnitCostsAboveBudget(),
            new MonthlyCostsAboveBudget(),
            new UnitCostsFarBelowBudget());

    private Looking villages(Object check, String budget, String cost) {
      return Looking.by(check)
          .budget(budget)
          .purpose("用于村级日常办公费、水电费")
          .goals("保障各村正常运转")
          .row("数量指标", "运转村级数", "保障村级正常运转的个数", "≥23 个", "历史标准")
          .row("成本指标", "经济成本指标", "每村平均发放转移支付资金金额", cost, "年初计划");
    }

    @Test
    void timesTheCountStayWithinTheBudget() {
      assertThat(villages(new UnitCostsAboveBudget(), "15.45", "≤24000 元").at2027())
          .extracting(Finding::arguments)
          .containsExactly(List.of("2.4万元 × 23个", "55.20万元", "15.45万元"));
      assertThat(ALL)
          .allSatisfy(check -> assertThat(villages(check, "55.20", "≤2.4万元/村").at2027()).isEmpty());
    }

    @Test
    void mayBeRounded() {
      assertThat(villages(new UnitCostsAboveBudget(), "55.00", "≤2.4万元").at2027()).isEmpty();
      assertThat(villages(new UnitCostsAboveBudget(), "54.00", "≤2.4万元").at2027()).hasSize(1);
    }

    @Test
    void explainMostOfTheBudget() {
      assertThat(villages(new UnitCostsFarBelowBudget(), "100.00", "≤2.4万元").at2027())
          .extracting(finding -> finding.arguments().get(2))
          .containsExactly("55%");
      assertThat(villages(new UnitCostsFarBelowBudget(), "78.00", "≤2.4万元").at2027()).isEmpty();
      assertThat(
              villages(new UnitCostsFarBelowBudget(), "100.00", "≤2.4万元")
                  .row("成本指标", "设备购置费", "≤40万元")
                  .at2027())
          .as("the rest may be the other cost")
          .isEmpty();
    }

    @Test
    void areNotMultipliedByACountOfSomethingElse() {
      for (var check : ALL) {
        assertThat(
                Looking.by(check)
                    .budget("4.00")
                    .purpose("用于困难户补助")
                    .row("数量指标", "入户宣传户数", "≥5000户")
                    .row("成本指标", "每户补助", "≤2000元")
                    .at2027())
            .isEmpty();
      }
    }

    @Test
    void ofAFlowerAreNotOfAMonth() {
      assertThat(monthly(new MonthlyCostsAboveBudget(), "2.00", "月季种植费用", "≤1万元").at2027())
          .isEmpty();
    }

    private Looking monthly(Object check, String budget, String description, String cost) {
      return Looking.by(check)
          .budget(budget)
          .purpose("购买办公用品")
          .goals("保障工作开展")
          .row("成本指标", "经济成本指标", description, cost, "年初安排");
    }

    @Test
    void ofAMonthFallDueTwelveTimes() {
      assertThat(monthly(new MonthlyCostsAboveBudget(), "2.00", "月购买办公用品成本", "≤2000 元").at2027())
          .extracting(Finding::arguments)
          .containsExactly(List.of("2000元 × 12个月", "2.40万元", "2.00万元"));
      assertThat(monthly(new MonthlyCostsAboveBudget(), "2.40", "每月保证购买物品成本", "≤2000 元").at2027())
          .isEmpty();
      assertThat(
              monthly(new MonthlyCostsAboveBudget(), "1.00", "每月保证购买物品成本", "≤2000 元")
                  .purpose("运行5个月")
                  .at2027())
          .as("a sentence says for how long")
          .isEmpty();
      assertThat(
              monthly(new MonthlyCostsAboveBudget(), "1.00", "每月值守成本", "≤2000 元")
                  .purpose("防火期值守")
                  .at2027())
          .as("nobody knows for how long")
          .isEmpty();
    }

    @Test
    void ofAPersonAndMonthFallDueForEveryPerson() {
      var looking =
          Looking.by(new MonthlyCostsAboveBudget())
              .budget("40.00")
              .purpose("用于岗位补贴")
              .goals("按月发放")
              .row("数量指标", "岗位补贴发放人数", "=36人")
              .row("成本指标", "人均月补贴标准", "≤1200元/人/月");
      assertThat(looking.at2027())
          .extracting(Finding::arguments)
          .containsExactly(List.of("1200元 × 36人 × 12个月", "51.84万元", "40.00万元"));
    }

    @Test
    void areSilentWhereNobodyKnowsTheCount() {
      for (var check : ALL) {
        assertThat(monthly(check, "18.00", "财政对每人每餐的补助金额", "≤6元").at2027()).isEmpty();
        assertThat(monthly(check, "18.00", "办公经费标准", "=0.5万元").at2027()).isEmpty();
        assertThat(
                monthly(check, "18.00", "每户补助", "≤2000元")
                    .row("数量指标", "补助户数", "≥60户")
                    .row("数量指标", "入户宣传户数", "≥500户")
                    .at2027())
            .isEmpty();
      }
    }
  }

  @Nested
  class TotalCosts {

    private List<Finding> cost(Object check, String name, String value) {
      return Looking.by(check)
          .unit(AmountUnit.YUAN)
          .budget("259371")
          .row("成本指标", name, "按照年初计划", value, "年初计划")
          .at2027();
    }

    @Test
    void stayWithinTheBudget() {
      assertThat(cost(new CostAboveBudget(), "合同价", "≤102.11万元"))
          .extracting(Finding::severity)
          .containsExactly(Severity.BLOCK);
      assertThat(cost(new CostAboveBudget(), "合同价102.1147万元", "按合同价"))
          .extracting(Finding::field)
          .containsExactly("indicators[0].name");
      assertThat(cost(new CostAboveBudget(), "总成本", "≤259371元")).isEmpty();
      assertThat(cost(new CostAboveBudget(), "总成本", "=189万")).hasSize(1);
      var unknown = Looking.by(new CostAboveBudget()).unit(null).budget("30.00");
      assertThat(unknown.row("成本指标", "每平方米费用", "≤500元").at2027()).isEmpty();
    }

    @Test
    void loseNoDigitsOnTheWay() {
      assertThat(cost(new CostUnlikeBudget(), "年内累计投资25.9371万元", "25.93万元"))
          .extracting(finding -> finding.arguments().get(2), Finding::repair)
          .containsExactly(tuple("71元", new Repair("indicators[0].value", "25.9371万元")));
      assertThat(cost(new CostUnlikeBudget(), "累计投资", "25.9371万元")).isEmpty();
      assertThat(cost(new CostUnlikeBudget(), "累计投资", "≤26万元"))
          .extracting(finding -> finding.repair().text())
          .containsExactly("≤25.9371万元");
      assertThat(cost(new CostAboveBudget(), "累计投资", "≤26万元")).as("told once").isEmpty();
    }

    @Test
    void mayBeLessOnPurpose() {
      assertThat(cost(new CostUnlikeBudget(), "累计投资", "≤25万元")).isEmpty();
    }

    @Test
    void mayBeAPartOfTheBudget() {
      assertThat(cost(new CostUnlikeBudget(), "设备购置费", "≤20.5万元")).isEmpty();
      assertThat(cost(new TotalFarBelowBudget(), "设备购置费", "≤20.5万元")).isEmpty();
      assertThat(cost(new TotalFarBelowBudget(), "项目总成本", "≤20.5万元")).hasSize(1);
      assertThat(cost(new TotalFarBelowBudget(), "项目总成本", "≤25万元")).isEmpty();
    }
  }

  @Nested
  class CostsThatAreNoMoney {

    @ParameterizedTest
    @CsvSource({"资金成本, 100百分比, C21a", "资金成本, ≥95%, C21a", "成本控制, 按时完成, C21b", "成本控制, ≤5次, C21b"})
    void areTold(String name, String value, String rule) {
      assertThat(
              List.of(new CostInPercent(), new CostNoMoney()).stream()
                  .flatMap(check -> Looking.by(check).row("成本指标", name, value).at2027().stream())
                  .map(Finding::rule))
          .containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({
      "成本节约率, ≥5%",
      "预算控制偏差率, ≤5%",
      "每村运转经费, ≤2.4万元/村",
      "总成本, =189万",
      "每村费用, 每村不超过2.4万元",
      "培训成本, 3000元-3600元"
    })
    void areNotThese(String name, String value) {
      for (var check : List.of(new CostInPercent(), new CostNoMoney())) {
        assertThat(Looking.by(check).row("成本指标", name, value).at2027()).isEmpty();
      }
    }
  }

  @Nested
  class WhatMoneyIsFor {

    @Test
    void isNotRunningCostsOfAFund() {
      var fund = Looking.by(new FundForRunningCosts()).name("村级组织运转经费");
      assertThat(fund.purpose("政府性基金113.06万元，主要用于临时道路建设。").at2027()).hasSize(1);
      assertThat(fund.purpose("财政资金113.06万元，用于村级运转。").at2027()).isEmpty();
      assertThat(
              Looking.by(new FundForRunningCosts())
                  .name("占地补偿")
                  .purpose("政府性基金安排，用于占地补偿。")
                  .at2027())
          .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"财政所经费", "专项办公经费", "2023年乡镇财政体制经费"})
    void isNoProjectWhereItIsTheDailyRunning(String name) {
      assertThat(Looking.by(new RunningCostsAsProject()).name(name).at2027()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"村级组织运转经费", "机关办公用房维修", "村级办公经费", "征兵工作经费", "农村道路日常养护"})
    void isAProjectWhereItIsATask(String name) {
      assertThat(Looking.by(new RunningCostsAsProject()).name(name).at2027()).isEmpty();
    }
  }

  @Nested
  class Sums {

    private List<Finding> text(Object check, String goal) {
      return LookingAtText.by(check)
          .goal(goal)
          .project(funds(check, "100.00", "90.00", "10.00").draft())
          .project(funds(check, "24.40", "24.40", "0").draft())
          .at2027();
    }

    @Test
    void ofThePartOneAreThoseOfTheProjects() {
      assertThat(text(new ProjectsDoNotSumUp(), "安排项目2个，预算总额124.40万元。")).isEmpty();
      assertThat(text(new ProjectsDoNotSumUp(), "安排项目2个，预算总额224.40万元。"))
          .extracting(Finding::project, Finding::field, Finding::arguments)
          .containsExactly(
              tuple(0, "overall.goal", List.of("224.40万元", "2", "124.40万元", "100.00万元")));
    }

    @Test
    void ofMoreThanProjectsAreNotCompared() {
      assertThat(text(new ProjectsDoNotSumUp(), "预算总额1224.40万元，其中基本支出1100万元。")).isEmpty();
      assertThat(text(new ProjectsDoNotSumUp(), "全镇招商引资到位资金3000万元。")).isEmpty();
    }

    @Test
    void ofEachSourceAreCompared() {
      assertThat(text(new FundsDoNotSumUp(), "其中财政资金114.40万元，其他资金10万元。")).isEmpty();
      assertThat(text(new FundsDoNotSumUp(), "其中财政资金114.40万元，其他资金12万元。"))
          .extracting(Finding::seen)
          .containsExactly("其他资金12万元");
    }

    @Test
    void ofProjectsAreCounted() {
      assertThat(text(new ProjectsMiscounted(), "2027年安排项目2个。")).isEmpty();
      assertThat(text(new ProjectsMiscounted(), "2027年安排项目6个。")).hasSize(1);
      assertThat(text(new ProjectsMiscounted(), "实施产业项目6个。")).isEmpty();
    }
  }
}
