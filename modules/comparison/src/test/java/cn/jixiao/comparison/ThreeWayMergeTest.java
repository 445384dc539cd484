package cn.jixiao.comparison;

import static cn.jixiao.comparison.Targets.goals;
import static cn.jixiao.comparison.Targets.indicators;
import static cn.jixiao.comparison.Targets.roads;
import static cn.jixiao.comparison.Targets.row;
import static cn.jixiao.comparison.Targets.withBudget;
import static cn.jixiao.comparison.Targets.withGoals;
import static cn.jixiao.comparison.Targets.withIndicators;
import static cn.jixiao.comparison.Targets.withPurpose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What two people made of the same target, brought together. */
class ThreeWayMergeTest {

  @Test
  void differentCellsComeTogether() {
    var merge = merge(roads(), withBudget("1"), withPurpose("别的"));
    assertThat(merge.changedHere()).extracting(FieldDifference::field).containsExactly("budget");
    assertThat(merge.changedThere()).extracting(FieldDifference::field).containsExactly("purpose");
    var merged = merge.merged(Map.of());
    assertThat(merged.budget()).isEqualByComparingTo("1");
    assertThat(merged.purpose()).isEqualTo("别的");
  }

  @Test
  void theSameChangeOnBothSidesIsNoConflictAndNothingNew() {
    var merge = merge(roads(), withBudget("1"), withBudget("1.00"));
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.changedHere()).isEmpty();
    assertThat(merge.merged(Map.of()).budget()).isEqualByComparingTo("1");
  }

  @Test
  void aCellChangedDifferentlyIsAsked() {
    var merge = merge(roads(), withBudget("1"), withBudget("2"));
    assertThat(merge.conflicts())
        .containsExactly(new Conflict("budget", "budget", "850000", "1", "2"));
    assertThat(merge.merged(Map.of("budget", Side.HERE)).budget()).isEqualByComparingTo("1");
    assertThat(merge.merged(Map.of("budget", Side.THERE)).budget()).isEqualByComparingTo("2");
    assertThatThrownBy(() -> merge.merged(Map.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRowRemovedHereAndChangedThereIsAsked() {
    var without = without(3);
    var changed = with(3, row("社会效益指标", "受益村数", "18个"));
    var merge = merge(roads(), without, changed);
    assertThat(merge.conflicts())
        .containsExactly(
            new Conflict(
                "indicators[3] REMOVED",
                "indicators[3]",
                "产出指标 社会效益指标 受益村数 17个 工作计划",
                null,
                "产出指标 社会效益指标 受益村数 18个 工作计划"));
    assertThat(merge.merged(Map.of("indicators[3] REMOVED", Side.HERE))).isEqualTo(without);
    assertThat(merge.merged(Map.of("indicators[3] REMOVED", Side.THERE))).isEqualTo(changed);
    var turned = merge(roads(), changed, without);
    assertThat(turned.merged(Map.of("indicators[3] REMOVED", Side.THERE))).isEqualTo(without);
    assertThat(turned.merged(Map.of("indicators[3] REMOVED", Side.HERE))).isEqualTo(changed);
  }

  @Test
  void aRowRemovedHereAndOnlyMovedThereIsRemoved() {
    var moved = new ArrayList<>(indicators());
    moved.add(0, moved.remove(4));
    var merge = merge(roads(), without(4), withIndicators(moved));
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.merged(Map.of())).isEqualTo(without(4));
  }

  @Test
  void rowsAddedOnBothSidesAreBothThere() {
    var merge =
        merge(
            roads(),
            withGoals("修复破损路面", "植树造林", "方便群众出行", "建立养护队伍"),
            withGoals("修复破损路面", "方便群众出行", "建立养护队伍", "安装路灯"));
    assertThat(merge.merged(Map.of()).goals())
        .containsExactly("修复破损路面", "植树造林", "方便群众出行", "建立养护队伍", "安装路灯");
  }

  @Test
  void oneRowAddedOnBothSidesIsOneRow() {
    var added = new ArrayList<>(indicators());
    added.add(row("成本指标", "每公里造价", "≤17万元"));
    var merge = merge(roads(), withIndicators(added), withIndicators(added));
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.merged(Map.of())).isEqualTo(withIndicators(added));
  }

  @Test
  void oneRowAddedOnBothSidesWithDifferentWordsIsAsked() {
    var here = new ArrayList<>(indicators());
    here.add(row("成本指标", "每公里造价", "≤17万元"));
    var there = new ArrayList<>(indicators());
    there.add(row("成本指标", "每公里造价", "≤19万元"));
    var merge = merge(roads(), withIndicators(here), withIndicators(there));
    assertThat(merge.conflicts()).extracting(Conflict::before).containsExactly((String) null);
    var key = merge.conflicts().get(0).key();
    assertThat(merge.merged(Map.of(key, Side.HERE))).isEqualTo(withIndicators(here));
    assertThat(merge.merged(Map.of(key, Side.THERE))).isEqualTo(withIndicators(there));
  }

  @Test
  void aRowKnownByItsNumberMayBecomeAnythingElse() {
    var here = with(0, row("成本指标", "植树费用", "≤3万元"));
    var merge =
        ThreeWayMerge.of(
            roads(), here, withBudget("2"), Map.of("indicators", List.of(0, 1, 2, 3, 4)));
    assertThat(merge.changedHere())
        .extracting(FieldDifference::key)
        .containsExactly("indicators[0].level2", "indicators[0].name", "indicators[0].value");
    assertThat(merge.merged(Map.of()).indicators()).isEqualTo(here.indicators());
  }

  private static ThreeWayMerge<TargetDraft> merge(
      TargetDraft base, TargetDraft here, TargetDraft there) {
    return ThreeWayMerge.of(base, here, there);
  }

  private static TargetDraft without(int row) {
    var rows = new ArrayList<>(indicators());
    rows.remove(row);
    return roads("850000", goals(), rows);
  }

  private static TargetDraft with(int row, IndicatorDraft draft) {
    var rows = new ArrayList<>(indicators());
    rows.set(row, draft);
    return roads("850000", goals(), rows);
  }
}
