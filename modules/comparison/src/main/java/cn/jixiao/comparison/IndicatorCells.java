package cn.jixiao.comparison;

import cn.jixiao.indicators.MeasureUnit;
import cn.jixiao.indicators.TargetValue;
import cn.jixiao.indicators.ValueOperator;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An indicator as a row of cells. Operator, number and unit are cells only as far as the written
 * value leaves them open: where it says "≥95%", they are nothing of their own, so a changed value
 * is one difference and not four.
 */
final class IndicatorCells {

  private IndicatorCells() {}

  static Row row(IndicatorDraft draft) {
    var written = written(draft);
    var said = said(written);
    return Row.of(
        "level1", draft.level1(),
        "level2", draft.level2(),
        "name", draft.name(),
        "description", draft.description(),
        "value", written,
        "basis", draft.basis(),
        "operator", operator(draft.operator(), said),
        "number", number(draft.number(), said),
        "measureUnit", unit(draft.measureUnit(), said),
        "weight", Written.number(draft.weight()));
  }

  static IndicatorDraft draft(Row row) {
    return new IndicatorDraft(
        row.text("level1"),
        row.text("level2"),
        row.text("name"),
        row.text("description"),
        row.text("value"),
        row.text("basis"),
        row.text("operator"),
        Written.number(row.text("number")),
        row.text("measureUnit"),
        Written.number(row.text("weight")));
  }

  /** The value's text, made of its parts where only they are given, as it will be stored. */
  private static String written(IndicatorDraft draft) {
    if (draft.value() != null) {
      return draft.value();
    }
    try {
      var composed = TargetValue.of(null, draft.operator(), draft.number(), draft.measureUnit());
      return composed == null ? null : composed.getWritten();
    } catch (RuleViolation unreadable) {
      return null;
    }
  }

  private static Optional<TargetValue> said(String written) {
    return Optional.ofNullable(TargetValue.of(written, null, null, null));
  }

  private static String operator(String given, Optional<TargetValue> said) {
    var implied = said.map(TargetValue::getOperator).map(ValueOperator::symbol).orElse(null);
    return Objects.equals(given, implied) ? null : given;
  }

  private static String number(BigDecimal given, Optional<TargetValue> said) {
    var implied = said.map(TargetValue::getNumber).orElse(null);
    return given != null && implied != null && given.compareTo(implied) == 0
        ? null
        : Written.number(given);
  }

  private static String unit(String given, Optional<TargetValue> said) {
    var implied = said.map(TargetValue::getUnit).orElse(null);
    return Objects.equals(MeasureUnit.normalise(given), implied) ? null : given;
  }
}
