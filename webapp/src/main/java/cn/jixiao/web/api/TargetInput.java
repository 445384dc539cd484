package cn.jixiao.web.api;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.RuleViolation;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/**
 * A target as a caller sent it.
 *
 * @param organization the unit's code, or null
 */
record TargetInput(String organization, Integer year, TargetDraft draft) {

  private static final List<String> OPERATORS = List.of("≥", "≤", "=", ">", "<");
  private static final List<String> AMOUNT_UNITS =
      Stream.of(AmountUnit.values()).map(AmountUnit::label).toList();

  /** What we send can be sent back: id, version and state are accepted and change nothing. */
  static TargetInput read(JsonValue body) {
    var fields = JsonFields.of(body).ignore("id", "version", "state", "adjusting");
    var input =
        new TargetInput(
            fields.textOrIn("organization", "code", "name"), fields.integer("year"), draft(fields));
    fields.requireClean();
    return input;
  }

  /** For a new target both must be there. */
  TargetInput requirePlace() {
    if (organization == null) {
      throw RuleViolation.at("organization", ApiRule.FIELD_MISSING);
    }
    if (year == null) {
      throw RuleViolation.at("year", ApiRule.FIELD_MISSING);
    }
    return this;
  }

  private static TargetDraft draft(JsonFields fields) {
    var label = fields.oneOf("amountUnit", AMOUNT_UNITS);
    return draft(fields, AmountUnit.ofLabel(label).orElse(AmountUnit.WAN_YUAN));
  }

  /** A project as a recognised document tells it: without a unit stated, amounts are in 元. */
  static TargetDraft project(JsonFields fields) {
    fields.ignore("detail");
    var label = fields.oneOf("amountUnit", AMOUNT_UNITS);
    return draft(fields, AmountUnit.ofLabel(label).orElse(null));
  }

  private static TargetDraft draft(JsonFields fields, AmountUnit stated) {
    var unit = stated == null ? AmountUnit.YUAN : stated;
    return new TargetDraft(
        fields.text("code"),
        fields.text("name"),
        stated,
        unit.toYuan(fields.decimal("budget")),
        unit.toYuan(fields.decimal("fiscal")),
        unit.toYuan(fields.decimal("other")),
        fields.text("purpose"),
        fields.list("plan", TargetInput::checkpoint),
        fields.texts("goals"),
        fields.list("indicators", TargetInput::indicator));
  }

  private static Checkpoint checkpoint(JsonFields fields) {
    fields.ignore("detail");
    return new Checkpoint(fields.text("label"), fields.number("percent"));
  }

  private static IndicatorDraft indicator(JsonFields fields) {
    fields.ignore("detail");
    return new IndicatorDraft(
        fields.text("level1"),
        fields.text("level2"),
        fields.text("name"),
        fields.text("description"),
        fields.text("value"),
        fields.text("basis"),
        fields.oneOf("operator", OPERATORS),
        fields.decimal("number"),
        fields.text("measureUnit"),
        fields.decimal("weight"));
  }
}
