package cn.jixiao.comparison;

import static cn.jixiao.comparison.Change.ADDED;
import static cn.jixiao.comparison.Change.CHANGED;
import static cn.jixiao.comparison.Change.MOVED;
import static cn.jixiao.comparison.Targets.indicators;
import static cn.jixiao.comparison.Targets.roads;
import static cn.jixiao.comparison.Targets.row;
import static cn.jixiao.comparison.Targets.withBudget;
import static cn.jixiao.comparison.Targets.withGoals;
import static cn.jixiao.comparison.Targets.withIndicators;
import static cn.jixiao.comparison.Targets.withPurpose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TargetText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two versions of a target, told apart. */
class ComparisonTest {

  @Nested
  class Cells {

    @Test
    void aVersionDoesNotDifferFromItself() {
      assertThat(differences(roads(), roads())).isEmpty();
    }

    @Test
    void aChangedAmountIsToldInYuan() {
      assertThat(differences(roads(), withBudget("860000.50")))
          .containsExactly(changed("budget", "850000", "860000.5"));
    }

    @Test
    void numbersAreComparedAsNumbers() {
      assertThat(differences(roads(), withBudget("850000.00"))).isEmpty();
    }

    @Test
    void nothingStatedIsNotZero() {
      var found = merged(roads(), roads());
      assertThat(found.other()).isNull();
    }

    @Test
    void lookAlikeRadicalsAndOuterBlanksAreNoDifference() {
      assertThat(differences(withPurpose("用于长江⽔利"), withPurpose(" 用于长江水利　"))).isEmpty();
    }

    @Test
    void aFullWidthSignIsADifference() {
      assertThat(differences(withPurpose("合格率90%"), withPurpose("合格率90％"))).hasSize(1);
    }

    @Test
    void aValueThatWasTakenApartIsTheSameValue() {
      var written = withIndicators(List.of(row("质量指标", "验收合格率", "≥95%")));
      var apart = withIndicators(List.of(rate("≥95%", "≥", "95", "%")));
      assertThat(differences(written, apart)).isEmpty();
    }

    @Test
    void aChangedValueIsOneDifferenceAndNotFour() {
      var recorded = withIndicators(List.of(rate("≥95%", "≥", "95", "%")));
      var found = withIndicators(List.of(rate("≤9个", "≤", "9", "个")));
      assertThat(differences(recorded, found))
          .containsExactly(changed("indicators[0].value", "≥95%", "≤9个"));
    }

    @Test
    void aUnitThatTheValueDoesNotNameIsACellOfItsOwn() {
      var recorded = withIndicators(List.of(rate("95", null, "95", "个")));
      var found = withIndicators(List.of(rate("95", null, "95", "户")));
      assertThat(differences(recorded, found))
          .containsExactly(changed("indicators[0].measureUnit", "个", "户"));
    }
  }

  @Nested
  class Rows {

    @Test
    void anInsertedRowIsOneDifference() {
      var found = new ArrayList<>(indicators());
      found.add(1, row("数量指标", "安装护栏", "≥300米"));
      assertThat(differences(roads(), withIndicators(found)))
          .containsExactly(
              new FieldDifference(
                  ADDED, "indicators[1]", "indicators[1]", null, "产出指标 数量指标 安装护栏 ≥300米 工作计划"));
    }

    @Test
    void aRemovedRowIsOneDifference() {
      var found = new ArrayList<>(indicators());
      found.remove(2);
      assertThat(differences(roads(), withIndicators(found)))
          .extracting(FieldDifference::key, FieldDifference::foundField)
          .containsExactly(tuple("indicators[2] REMOVED", null));
    }

    @Test
    void aMovedRowIsOneDifferenceAndSaysWhere() {
      var found = new ArrayList<>(indicators());
      found.add(0, found.remove(4));
      assertThat(differences(roads(), withIndicators(found)))
          .containsExactly(new FieldDifference(MOVED, "indicators[4]", "indicators[0]", "5", "1"));
    }

    @Test
    void aChangedCellIsFoundInTheRowOfTheSameNameWhereverItStands() {
      var found = new ArrayList<>(indicators());
      found.set(3, row("社会效益指标", "受益村数", "18个"));
      found.add(0, row("成本指标", "每公里造价", "≤17万元"));
      assertThat(differences(roads(), withIndicators(found)))
          .contains(
              new FieldDifference(
                  CHANGED, "indicators[3].value", "indicators[4].value", "17个", "18个"))
          .hasSize(2);
    }

    @Test
    void aRowPutUnderAnotherCategoryIsKnownByItsName() {
      var found = new ArrayList<>(indicators());
      found.set(0, row("质量指标", "维修里程", "≥5公里"));
      assertThat(differences(roads(), withIndicators(found)))
          .containsExactly(changed("indicators[0].level2", "数量指标", "质量指标"));
    }

    @Test
    void aRenamedRowIsKnownByWhatItSays() {
      var found = new ArrayList<>(indicators());
      found.set(0, row("数量指标", "道路维修里程", "≥5公里"));
      assertThat(differences(roads(), withIndicators(found)))
          .containsExactly(changed("indicators[0].name", "维修里程", "道路维修里程"));
    }

    @Test
    void aRewordedGoalIsAChangeAndAnotherOneIsNot() {
      assertThat(differences(roads(), withGoals("修复全部破损路面", "方便群众出行", "植树一千棵")))
          .extracting(FieldDifference::key)
          .containsExactly("goals[0]", "goals[2] ADDED", "goals[2] REMOVED");
    }

    @Test
    void rowsWithoutAnyWordAreStillRows() {
      var blank = new IndicatorDraft(null, null, null, null, null, null, null, null, null, null);
      var two = withIndicators(Collections.nCopies(2, blank));
      assertThat(differences(two, two)).isEmpty();
      assertThat(differences(two, withIndicators(List.of(blank)))).hasSize(1);
    }

    @Test
    void endlessTablesAreComparedInReasonableSteps() {
      var rows = new ArrayList<IndicatorDraft>();
      for (var i = 0; i < 20_000; i++) {
        rows.add(row("数量指标", "指标之" + i, i + "个"));
      }
      var found = new ArrayList<>(rows);
      Collections.reverse(found);
      assertThat(differences(withIndicators(rows), withIndicators(found))).hasSize(19_999);
    }
  }

  @Nested
  class RowsOfWhichItIsKnown {

    @Test
    void areTheSameOnesWhateverTheySay() {
      var rows = new ArrayList<>(indicators());
      rows.set(0, row("其他", "资料归档份数", "≥8份"));
      var ids = ids(rows.size());
      var found = withIndicators(rows);
      assertThat(Comparison.of(known(roads(), ids), known(found, ids)).differences())
          .extracting(FieldDifference::change)
          .containsOnly(CHANGED);
      assertThat(differences(roads(), found)).extracting(FieldDifference::change).contains(ADDED);
    }

    @Test
    void areMovedWhereTheyStandElsewhere() {
      var rows = new ArrayList<>(indicators());
      var ids = new ArrayList<>(ids(rows.size()));
      Collections.swap(rows, 0, 1);
      Collections.swap(ids, 0, 1);
      assertThat(
              Comparison.of(known(roads(), ids(rows.size())), known(withIndicators(rows), ids))
                  .differences())
          .singleElement()
          .extracting(FieldDifference::change)
          .isEqualTo(MOVED);
    }

    @Test
    void areFoundByWhatTheySayWhereItIsNotKnown() {
      var rows = new ArrayList<>(indicators());
      Collections.swap(rows, 0, 1);
      var found = withIndicators(rows);
      assertThat(
              Comparison.of(known(roads(), List.of()), known(found, ids(rows.size())))
                  .differences())
          .isEqualTo(differences(roads(), found));
    }

    private TargetText known(TargetDraft draft, List<Long> ids) {
      return new TargetText() {
        @Override
        public TargetDraft draft() {
          return draft;
        }

        @Override
        public List<Long> indicatorIds() {
          return ids;
        }
      };
    }

    private List<Long> ids(int rows) {
      return LongStream.range(71, 71 + rows).boxed().toList();
    }
  }

  @Nested
  class Merging {

    @Test
    void takesOnlyWhatWasChosen() {
      var found = new ArrayList<>(indicators());
      found.add(2, row("数量指标", "安装护栏", "≥300米"));
      found.remove(0);
      var merged =
          Comparison.of(roads(), Targets.roads("1", Targets.goals(), found))
              .merged(difference -> difference.change() == ADDED);
      assertThat(merged.budget()).isEqualByComparingTo("850000");
      assertThat(merged.indicators())
          .extracting(IndicatorDraft::name)
          .containsExactly("维修里程", "验收合格率", "安装护栏", "完工时间", "受益村数", "村民满意度");
    }
  }

  @Nested
  class Departments {

    private final SubTargetDraft roads = new SubTargetDraft("一", "道路", "修路", "里程");
    private final SubTargetDraft water = new SubTargetDraft("二", "供水", "通水", "户数");
    private final DepartmentDraft recorded =
        new DepartmentDraft("建设美丽云溪", List.of(roads, water), List.of("加强领导", "强化监督"));

    @Test
    void partOneIsComparedTheSameWay() {
      var found =
          new DepartmentDraft(
              "建设美丽云溪",
              List.of(new SubTargetDraft("一", "道路", "修好路", "里程")),
              List.of("加强领导", "强化监督"));
      assertThat(Comparison.of(recorded, found).differences())
          .extracting(FieldDifference::key)
          .containsExactly("subTargets[0].goal", "subTargets[1] REMOVED");
      assertThat(Comparison.of(recorded, found).merged(difference -> true)).isEqualTo(found);
    }
  }

  private static List<FieldDifference> differences(TargetDraft recorded, TargetDraft found) {
    return Comparison.of(recorded, found).differences();
  }

  private static TargetDraft merged(TargetDraft recorded, TargetDraft found) {
    return Comparison.of(recorded, found).merged(difference -> true);
  }

  private static FieldDifference changed(String field, String recorded, String found) {
    return new FieldDifference(CHANGED, field, field, recorded, found);
  }

  private static IndicatorDraft rate(String value, String operator, String number, String unit) {
    return new IndicatorDraft(
        "产出指标", "质量指标", "验收合格率", null, value, "工作计划", operator, new BigDecimal(number), unit, null);
  }
}
