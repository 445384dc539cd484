package cn.jixiao.writing;

import static cn.jixiao.writing.FormLayout.Part.BASIS;
import static cn.jixiao.writing.FormLayout.Part.DESCRIPTION;
import static cn.jixiao.writing.FormLayout.Part.LEVEL1;
import static cn.jixiao.writing.FormLayout.Part.LEVEL2;
import static cn.jixiao.writing.FormLayout.Part.NAME;
import static cn.jixiao.writing.FormLayout.Part.VALUE;

import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.util.List;
import java.util.Map;

/**
 * How a region prints the form of a project's target: its unit, its checkpoints, the columns of its
 * indicators and the words it prefers.
 *
 * @param amountUnit the unit all amounts are printed in; null: the one each record states
 * @param terms words of the first level as written, and what the region says instead: 效益指标 → 效果指标
 */
public record FormLayout(
    AmountUnit amountUnit,
    CheckpointStyle checkpoints,
    List<Column> columns,
    Map<String, String> terms) {

  /** The form of the published texts of Hebei, for every region that has none of its own. */
  public static final FormLayout STANDARD =
      new FormLayout(
          null,
          CheckpointStyle.AS_WRITTEN,
          List.of(
              new Column(LEVEL1, "一级指标", 4),
              new Column(LEVEL2, "二级指标", 4),
              new Column(NAME, "三级指标", 5),
              new Column(DESCRIPTION, "绩效指标描述", 7),
              new Column(VALUE, "指标值", 4),
              new Column(BASIS, "指标值确定依据", 5)),
          Map.of());

  public FormLayout {
    columns = List.copyOf(columns);
    terms = Map.copyOf(terms);
  }

  /** What a column tells of an indicator. */
  public enum Part {
    LEVEL1("一级指标", 4),
    LEVEL2("二级指标", 4),
    NAME("三级指标", 5),
    DESCRIPTION("绩效指标描述", 7),
    OPERATOR("指标性质", 3),
    VALUE("指标值", 4),
    MEASURE_UNIT("度量单位", 3),
    WEIGHT("权重", 2),
    BASIS("指标值确定依据", 5);

    private final String heading;
    private final int share;

    Part(String heading, int share) {
      this.heading = heading;
      this.share = share;
    }

    String heading() {
      return heading;
    }

    /** Of the width, where a layout has no column for it but an indicator needs one. */
    int share() {
      return share;
    }
  }

  /**
   * A column of the indicators.
   *
   * @param share of the width, among the shares of all columns
   */
  public record Column(Part part, String heading, int share) {}

  /** The record as this layout words it: the same amounts, checkpoints and indicators. */
  public TargetDraft worded(TargetDraft target) {
    return new TargetDraft(
        target.code(),
        target.name(),
        amountUnit == null ? target.amountUnit() : amountUnit,
        target.budget(),
        target.fiscal(),
        target.other(),
        target.purpose(),
        checkpoints.worded(target.plan()),
        target.goals(),
        target.indicators().stream().map(this::worded).toList());
  }

  private IndicatorDraft worded(IndicatorDraft indicator) {
    var level1 = indicator.level1();
    if (level1 == null || !terms.containsKey(level1)) {
      return indicator;
    }
    return new IndicatorDraft(
        terms.get(level1),
        indicator.level2(),
        indicator.name(),
        indicator.description(),
        indicator.value(),
        indicator.basis(),
        indicator.operator(),
        indicator.number(),
        indicator.measureUnit(),
        indicator.weight());
  }
}
