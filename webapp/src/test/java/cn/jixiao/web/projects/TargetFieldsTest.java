package cn.jixiao.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetFieldsTest {

  private final TargetFields fields =
      new TargetFields(
          new TargetDraft(
              null,
              "道路维修",
              AmountUnit.WAN_YUAN,
              new BigDecimal("850000"),
              null,
              null,
              "维修道路。",
              List.of(new Checkpoint("6月底", BigDecimal.TEN), new Checkpoint("12月底", null)),
              List.of("第一条", "第二条"),
              List.of(indicator("维修里程", "≥12公里"), indicator("满意率", "≥90%"))),
          List.of("71", "72"));

  @Test
  void sayWhatStandsThere() {
    assertThat(fields.text("purpose")).isEqualTo("维修道路。");
    assertThat(fields.text("goals[1]")).isEqualTo("第二条");
    assertThat(fields.text("indicators[0].value")).isEqualTo("≥12公里");
    assertThat(fields.text("indicators[0].basis")).isEmpty();
    assertThat(fields.text("plan[0].percent")).isEqualTo("10");
  }

  @Test
  void areUnknownWhereTheFormHasNone() {
    for (var none : List.of("nonsense", "indicators[2].value", "goals[99999999999]", "goals[]")) {
      assertThat(fields.text(none)).as(none).isNull();
      assertThat(fields.row(none)).as(none).isNull();
    }
  }

  @Test
  void areFoundByWhatTheirRowIsKnownBy() {
    assertThat(fields.row("indicators[1].value")).isEqualTo("72");
    assertThat(fields.row("plan[1].percent")).isEqualTo("12月底");
    assertThat(fields.row("purpose")).isNull();
    assertThat(fields.now("indicators[0].value", "72", "≥90%")).isEqualTo("indicators[1].value");
    assertThat(fields.now("plan[0].percent", "12月底", "")).isEqualTo("plan[1].percent");
    assertThat(fields.now("goals[0]", null, "第二条")).isEqualTo("goals[1]");
    assertThat(fields.now("goals[1]", null, "改写过的")).isEqualTo("goals[1]");
    assertThat(fields.now("purpose", null, "改写过的")).isEqualTo("purpose");
  }

  @Test
  void areGoneWithTheirRow() {
    assertThat(fields.now("indicators[0].value", "70", "≥12公里")).isNull();
    assertThat(fields.now("goals[4]", null, "第五条")).isNull();
  }

  private static IndicatorDraft indicator(String name, String value) {
    return new IndicatorDraft("产出指标", "数量指标", name, null, value, null, null, null, null, null);
  }
}
