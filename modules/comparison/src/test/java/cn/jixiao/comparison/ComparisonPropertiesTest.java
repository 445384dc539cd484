package cn.jixiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any two or three versions, drawn from seeds. */
class ComparisonPropertiesTest {

  private static LongStream seeds() {
    return LongStream.rangeClosed(1, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void takingEveryDifferenceGivesTheFoundVersion(long seed) {
    var random = new RandomTargets(seed);
    var recorded = random.target();
    for (var found : List.of(random.edited(recorded), random.target())) {
      var comparison = Comparison.of(recorded, found);
      assertThat(comparison.merged(difference -> true)).isEqualTo(canonical(found));
      assertThat(comparison.merged(difference -> false)).isEqualTo(canonical(recorded));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aVersionDoesNotDifferFromItselfAndKeysAreUnique(long seed) {
    var random = new RandomTargets(seed);
    var recorded = random.target();
    assertThat(Comparison.of(recorded, recorded).differences()).isEmpty();
    assertThat(Comparison.of(recorded, random.edited(recorded)).differences())
        .extracting(FieldDifference::key)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thereAreAsManyRowsAsWereTaken(long seed) {
    var random = new RandomTargets(seed);
    var recorded = random.target();
    var comparison = Comparison.of(recorded, random.edited(recorded));
    var taken = new HashSet<String>();
    comparison.differences().stream()
        .filter(difference -> random.below(2) == 0)
        .map(FieldDifference::key)
        .forEach(taken::add);
    var merged = comparison.merged(difference -> taken.contains(difference.key()));
    assertThat(merged.indicators().size())
        .isEqualTo(
            recorded.indicators().size()
                + count(comparison, taken, Change.ADDED)
                - count(comparison, taken, Change.REMOVED));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatOneSideAloneChangedIsTaken(long seed) {
    var random = new RandomTargets(seed);
    var base = random.target();
    var edited = random.edited(base);
    assertThat(ThreeWayMerge.of(base, edited, base).merged(Map.of())).isEqualTo(canonical(edited));
    assertThat(ThreeWayMerge.of(base, base, edited).merged(Map.of())).isEqualTo(canonical(edited));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void editsOfDifferentPlacesComeTogether(long seed) {
    var random = new RandomTargets(seed);
    var base = random.target();
    var here = Edit.headOf(base, random.edited(base));
    var there = Edit.tablesOf(base, random.edited(base));
    var merge = ThreeWayMerge.of(base, here, there);
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.merged(Map.of())).isEqualTo(canonical(Edit.tablesOf(here, there)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mergingTheSameAgainChangesNothing(long seed) {
    var random = new RandomTargets(seed);
    var base = random.target();
    var here = random.edited(base);
    var again = ThreeWayMerge.of(base, here, here);
    assertThat(again.conflicts()).isEmpty();
    assertThat(again.changedHere()).isEmpty();
    assertThat(again.changedThere()).isEmpty();
    assertThat(again.merged(Map.of())).isEqualTo(canonical(here));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void answersForOneSideCountBeforeTheOther(long seed) {
    var random = new RandomTargets(seed);
    var base = random.target();
    var here = random.edited(base);
    var there = random.edited(base);
    var merge = ThreeWayMerge.of(base, here, there);
    var answers = new HashMap<String, Side>();
    merge.conflicts().forEach(conflict -> answers.put(conflict.key(), Side.HERE));
    var merged = merge.merged(answers);
    assertThat(merged.name())
        .isEqualTo(here.name().equals(base.name()) ? there.name() : here.name());
    assertThat(merged.purpose())
        .isEqualTo(
            Objects.equals(here.purpose(), base.purpose()) ? there.purpose() : here.purpose());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void differentCellsOfTheSameRowsComeTogether(long seed) {
    var random = new RandomTargets(seed);
    var base = Targets.roads();
    var here = new ArrayList<IndicatorDraft>();
    var there = new ArrayList<IndicatorDraft>();
    var expected = new ArrayList<IndicatorDraft>();
    for (var row : base.indicators()) {
      var value = random.below(2) == 0 ? row.value() : random.below(100) + "个";
      var basis = random.below(2) == 0 ? row.basis() : "依据" + random.below(100);
      here.add(Edit.row(row, value, row.basis()));
      there.add(Edit.row(row, row.value(), basis));
      expected.add(Edit.row(row, value, basis));
    }
    var added = Targets.row("成本指标", "每公里造价", "≤17万元");
    var at = random.below(here.size() + 1);
    here.add(at, added);
    expected.add(at, added);
    var merge = ThreeWayMerge.of(base, Targets.withIndicators(here), Targets.withIndicators(there));
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.merged(Map.of()).indicators()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTargetTakenApartIsTheSameTargetWhenPutTogether(long seed) {
    var target = new RandomTargets(seed).target();
    assertThat(Leaves.target(Leaves.of(target))).isEqualTo(canonical(target));
  }

  private static int count(Comparison<?> comparison, HashSet<String> taken, Change change) {
    return (int)
        comparison.differences().stream()
            .filter(d -> d.change() == change && d.field().startsWith("indicators"))
            .filter(d -> taken.contains(d.key()))
            .count();
  }

  /** As the comparison writes drafts: numbers without idle zeros, a value's parts only once. */
  private static TargetDraft canonical(TargetDraft draft) {
    return Comparison.of(draft, draft).merged(difference -> true);
  }

  /** Parts of two versions put together by hand. */
  private static final class Edit {

    static IndicatorDraft row(IndicatorDraft row, String value, String basis) {
      return new IndicatorDraft(
          row.level1(), row.level2(), row.name(), null, value, basis, null, null, null, null);
    }

    static TargetDraft headOf(TargetDraft base, TargetDraft edited) {
      return tablesOf(edited, base);
    }

    static TargetDraft tablesOf(TargetDraft head, TargetDraft tables) {
      return new TargetDraft(
          head.code(),
          head.name(),
          head.amountUnit(),
          head.budget(),
          head.fiscal(),
          head.other(),
          head.purpose(),
          tables.plan(),
          tables.goals(),
          tables.indicators());
    }
  }
}
