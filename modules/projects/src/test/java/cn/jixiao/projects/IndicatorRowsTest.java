package cn.jixiao.projects;

import static cn.jixiao.projects.Drafts.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.shared.Identifiers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** So that "what changed" can be told row by row. */
class IndicatorRowsTest {

  private static final IndicatorDraft MILES = row("数量指标", "维修里程", "≥5公里");
  private static final IndicatorDraft QUALITY = row("质量指标", "验收合格率", "=100%");
  private static final IndicatorDraft BENEFIT = row("社会效益指标", "受益村数", "17个");

  private final Identifiers ids = new Identifiers();
  private final List<Indicator> rows = new ArrayList<>();
  private final List<Indicator> before = written(MILES, QUALITY, BENEFIT);

  @Test
  void sayTheirWeightWithoutTheZerosOfTheDatabase() {
    var weighed =
        new IndicatorDraft(
            "产出指标", "数量指标", "维修里程", null, null, null, null, null, null, new BigDecimal("20.0000"));
    assertThat(written(weighed).get(0).draft().weight()).isEqualTo(new BigDecimal("20"));
  }

  @Nested
  class KeepingIdentity {

    @Test
    void whereRowsMoved() {
      assertThat(written(BENEFIT, MILES, QUALITY))
          .containsExactly(before.get(2), before.get(0), before.get(1));
    }

    @Test
    void whereAValueChanged() {
      written(row("数量指标", "维修里程", "≥6公里"), QUALITY, BENEFIT);
      assertThat(rows).isEqualTo(before);
      assertThat(rows.get(0).getValue().getWritten()).isEqualTo("≥6公里");
    }

    @Test
    void whereARowWasRenamed() {
      assertThat(written(MILES, row("质量指标", "一次验收合格率", "=100%"), BENEFIT)).isEqualTo(before);
    }

    @Test
    void whereARowWasRenamedAndAnotherOneRemovedBeforeIt() {
      assertThat(written(QUALITY, row("社会效益指标", "受益村庄", "17个")))
          .containsExactly(before.get(1), before.get(2));
    }

    @Test
    void whereOnlyTheRenamedRowAndTheRemovedOneHadNoCounterpart() {
      assertThat(written(MILES, row("社会效益指标", "受益村庄", "17个")))
          .containsExactly(before.get(0), before.get(2));
    }

    @Test
    void whereARowWasPutUnderAnotherCategory() {
      assertThat(written(BENEFIT, row("时效指标", "维修里程", "≥5公里")))
          .containsExactly(before.get(2), before.get(0));
    }

    @Test
    void whereTwoRowsAreAlike() {
      var twins = written(QUALITY, QUALITY);
      assertThat(written(QUALITY, QUALITY)).isEqualTo(twins);
    }
  }

  @Nested
  class Adding {

    @Test
    void makesANewRowInTheMiddle() {
      var after = written(MILES, row("成本指标", "每公里造价", "≤17万元"), QUALITY, BENEFIT);
      assertThat(after).hasSize(4).containsAll(before);
      assertThat(before).doesNotContain(after.get(1));
      assertThat(after).extracting(Indicator::getPosition).containsExactly(0, 1, 2, 3);
    }
  }

  @Nested
  class Removing {

    @Test
    void takesTheRowAway() {
      assertThat(written(MILES, BENEFIT)).containsExactly(before.get(0), before.get(2));
    }

    @Test
    void canTakeAllAway() {
      assertThat(written()).isEmpty();
    }
  }

  private List<Indicator> written(IndicatorDraft... drafts) {
    IndicatorRows.rewrite(rows, List.of(drafts), ids);
    return List.copyOf(rows);
  }
}
