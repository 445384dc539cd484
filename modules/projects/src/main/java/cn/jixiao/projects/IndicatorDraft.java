package cn.jixiao.projects;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.TargetValue;
import cn.jixiao.shared.RuleViolation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One indicator row as somebody wrote it. Every part may be null: not stated.
 *
 * @param level1 一级指标 as written, e.g. 产出指标
 * @param level2 二级指标 as written, e.g. 数量指标
 * @param name 三级指标
 * @param value 指标值 as written, e.g. {@code ≥95%}
 * @param basis 指标值确定依据
 * @param operator one of ≥ ≤ = &gt; &lt;
 * @param measureUnit 度量单位 as written, e.g. 百分比
 * @param weight 权重, in points or percent as the form counts them
 */
public record IndicatorDraft(
    String level1,
    String level2,
    String name,
    String description,
    String value,
    String basis,
    String operator,
    BigDecimal number,
    String measureUnit,
    BigDecimal weight)
    implements Serializable {

  public IndicatorDraft {
    level1 = Cell.text(level1);
    level2 = Cell.text(level2);
    name = Cell.text(name);
    description = Cell.text(description);
    value = Cell.text(value);
    basis = Cell.text(basis);
    operator = Cell.text(operator);
    measureUnit = Cell.text(measureUnit);
  }

  /**
   * What text and parts say together.
   *
   * @throws RuleViolation where they contradict each other
   */
  TargetValue parsedValue() {
    return TargetValue.of(value, operator, number, measureUnit);
  }

  /**
   * The same where contradictions are nobody's fault that it is asked of: the text's word counts,
   * and the parts only where there is none. Null where nothing at all is stated.
   */
  public TargetValue leadingValue() {
    try {
      return parsedValue();
    } catch (RuleViolation contradiction) {
      return value == null ? null : TargetValue.of(value, null, null, null);
    }
  }

  /** The first-level category this row stands under, however the form calls it. */
  public Optional<IndicatorCategory> firstLevel() {
    return IndicatorCategory.recognise(level1, 1)
        .or(() -> IndicatorCategory.recognise(level2, 2).map(IndicatorCategory::parent));
  }
}
