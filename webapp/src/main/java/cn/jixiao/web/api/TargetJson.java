package cn.jixiao.web.api;

import cn.jixiao.comparison.Comparison;
import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.Adjustment;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TargetRow;
import cn.jixiao.shared.AmountUnit;
import jakarta.json.JsonObject;
import java.math.BigDecimal;

/**
 * Targets as callers get them; a recognised project has the same shape, but for the target's own.
 */
final class TargetJson {

  private TargetJson() {}

  static JsonObject form(PerformanceTarget target, Organization unit) {
    var shape =
        new Shape()
            .id("id", target.getId())
            .integer("version", target.getVersion())
            .constant("state", target.getState())
            .flag("adjusting", target.isAdjusting())
            .integer("year", target.year())
            .value("organization", OrganizationJson.of(unit, target.year()));
    return written(shape, target.draft()).object();
  }

  static JsonObject adjustment(Adjustment adjustment) {
    var changes = Comparison.of(adjustment.target(), adjustment).differences();
    return new Shape()
        .id("targetId", adjustment.target().getId())
        .integer("version", adjustment.getVersion())
        .constant("state", adjustment.getState())
        .constant("reason", adjustment.getReason())
        .text("explanation", adjustment.getExplanation())
        .id("submissionId", adjustment.getSubmissionId())
        .value("target", project(adjustment.draft()))
        .list("changes", changes, change -> ComparisonJson.difference(change).object())
        .object();
  }

  static JsonObject project(TargetDraft project) {
    return written(new Shape(), project).object();
  }

  static JsonObject row(TargetRow row) {
    return new Shape()
        .id("id", row.targetId())
        .text("code", row.code())
        .text("name", row.name())
        .integer("year", row.year())
        .constant("state", row.state())
        .flag("adjusting", row.adjusting())
        .value("organization", OrganizationJson.of(row.organizationCode(), row.organizationName()))
        .text("budget", row.amountUnit().print(row.budget()))
        .text("amountUnit", row.amountUnit().label())
        .object();
  }

  /** The row of a target that was just written. */
  static JsonObject row(PerformanceTarget target, Organization unit) {
    return row(
        new TargetRow(
            target.getId(),
            target.getProject().getCode(),
            target.title(),
            target.year(),
            target.getState(),
            unit.getCode(),
            unit.nameIn(target.year()),
            target.amount(),
            target.getAmountUnit(),
            null,
            null,
            null,
            target.isAdjusting(),
            false));
  }

  private static Shape written(Shape shape, TargetDraft draft) {
    var unit = draft.amountUnit();
    return shape
        .text("code", draft.code())
        .text("name", draft.name())
        .text("amountUnit", unit == null ? null : unit.label())
        .text("budget", amount(unit, draft.budget()))
        .text("fiscal", amount(unit, draft.fiscal()))
        .text("other", amount(unit, draft.other()))
        .text("purpose", draft.purpose())
        .list("plan", draft.plan(), TargetJson::checkpoint)
        .texts("goals", draft.goals())
        .list("indicators", draft.indicators(), TargetJson::indicator);
  }

  private static String amount(AmountUnit unit, BigDecimal yuan) {
    return (unit == null ? AmountUnit.YUAN : unit).print(yuan);
  }

  private static JsonObject checkpoint(Checkpoint checkpoint) {
    return new Shape()
        .text("label", checkpoint.label())
        .number("percent", checkpoint.percent())
        .object();
  }

  static JsonObject indicator(IndicatorDraft indicator) {
    return new Shape()
        .text("level1", indicator.level1())
        .text("level2", indicator.level2())
        .text("name", indicator.name())
        .text("description", indicator.description())
        .text("value", indicator.value())
        .text("basis", indicator.basis())
        .text("operator", indicator.operator())
        .decimal("number", indicator.number())
        .text("measureUnit", indicator.measureUnit())
        .decimal("weight", indicator.weight())
        .object();
  }
}
