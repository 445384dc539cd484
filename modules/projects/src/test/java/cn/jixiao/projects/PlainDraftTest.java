package cn.jixiao.projects;

import static cn.jixiao.projects.Drafts.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainDraftTest {

  private final TargetDraft before = written("2025年底前修复破损路面", "≥5公里", "850000");

  @Test
  void isTheSameMoneyInTheSameWords() {
    assertThat(isRepeatedBy(written("2026年底前修复破损路面", "≥5公里", "850000.00"))).isTrue();
  }

  @Test
  void letsTheYearsMoveOn() {
    assertThat(isRepeatedBy(written("2026年底前修复破损路面", "≥5公里", "850000"))).isTrue();
    assertThat(isRepeatedBy(written("2027年底前修复破损路面", "≥5公里", "850000"))).isFalse();
  }

  @Test
  void isNoneWhereADeadlineIsLeftFromTheYearBefore() {
    assertThat(isRepeatedBy(written("2025年底前修复破损路面", "≥5公里", "850000"))).isFalse();
  }

  @Test
  void isNoneWithOtherMoney() {
    assertThat(isRepeatedBy(written("2026年底前修复破损路面", "≥5公里", "860000"))).isFalse();
    assertThat(isRepeatedBy(written("2026年底前修复破损路面", "≥5公里", null))).isFalse();
  }

  @Test
  void isNoneWithAnotherGoalOrValue() {
    assertThat(isRepeatedBy(written("2026年底前修复路面", "≥5公里", "850000"))).isFalse();
    assertThat(isRepeatedBy(written("2026年底前修复破损路面", "≥6公里", "850000"))).isFalse();
  }

  @Test
  void isNoneWithARowMore() {
    var more = List.of(row("数量指标", "维修里程", "≥5公里"), row("质量指标", "验收合格率", "=100%"));
    assertThat(isRepeatedBy(written("2026年底前修复破损路面", more, "850000"))).isFalse();
  }

  @Test
  void tellsTheNumbersOfRowsAlikeHoweverTheyAreWritten() {
    assertThat(PlainDraft.of(weighted("10.0"))).isEqualTo(PlainDraft.of(weighted("10")));
    assertThat(PlainDraft.of(weighted("10.5"))).isNotEqualTo(PlainDraft.of(weighted("10")));
  }

  private static TargetDraft weighted(String weight) {
    var points = new BigDecimal(weight);
    return Drafts.withIndicators(
        new IndicatorDraft("产出指标", "数量指标", "维修里程", null, "≥5公里", null, "≥", points, "公里", points));
  }

  private boolean isRepeatedBy(TargetDraft now) {
    return PlainDraft.of(now, 2026).equals(PlainDraft.of(before, 2025));
  }

  private static TargetDraft written(String goal, String value, String budget) {
    return written(goal, List.of(row("数量指标", "维修里程", value)), budget);
  }

  private static TargetDraft written(String goal, List<IndicatorDraft> rows, String budget) {
    var draft = Drafts.roadRepair();
    return new TargetDraft(
        draft.code(),
        draft.name(),
        draft.amountUnit(),
        budget == null ? null : new BigDecimal(budget),
        null,
        null,
        draft.purpose(),
        draft.plan(),
        List.of(goal),
        rows);
  }
}
