package cn.jixiao.comparison;

import static cn.jixiao.comparison.Table.GOALS;
import static cn.jixiao.comparison.Table.INDICATORS;
import static cn.jixiao.comparison.Table.ONLY_CELL;
import static cn.jixiao.comparison.Table.PLAN;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.util.Map;

/** A project's target as a form. */
final class TargetForm implements FormOf<TargetDraft> {

  @Override
  public Form form(TargetDraft draft) {
    return new Form(
        Row.of(
            "code", draft.code(),
            "name", draft.name(),
            "amountUnit", draft.amountUnit() == null ? null : draft.amountUnit().label(),
            "budget", Written.number(draft.budget()),
            "fiscal", Written.number(draft.fiscal()),
            "other", Written.number(draft.other()),
            "purpose", draft.purpose()),
        Map.of(
            PLAN, draft.plan().stream().map(TargetForm::row).toList(),
            GOALS, draft.goals().stream().map(goal -> Row.of(ONLY_CELL, goal)).toList(),
            INDICATORS, draft.indicators().stream().map(IndicatorCells::row).toList()));
  }

  @Override
  public TargetDraft draft(Form form) {
    var head = form.head();
    return new TargetDraft(
        head.text("code"),
        head.text("name"),
        AmountUnit.ofLabel(head.text("amountUnit")).orElse(null),
        Written.number(head.text("budget")),
        Written.number(head.text("fiscal")),
        Written.number(head.text("other")),
        head.text("purpose"),
        form.rows(PLAN).stream().map(TargetForm::checkpoint).toList(),
        form.rows(GOALS).stream().map(row -> row.text(ONLY_CELL)).toList(),
        form.rows(INDICATORS).stream().map(IndicatorCells::draft).toList());
  }

  private static Row row(Checkpoint checkpoint) {
    return Row.of("label", checkpoint.label(), "percent", Written.number(checkpoint.percent()));
  }

  private static Checkpoint checkpoint(Row row) {
    return new Checkpoint(row.text("label"), Written.number(row.text("percent")));
  }
}
