package cn.jixiao.comparison;

import static cn.jixiao.comparison.Table.MEASURES;
import static cn.jixiao.comparison.Table.ONLY_CELL;
import static cn.jixiao.comparison.Table.SUB_TARGETS;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.SubTargetDraft;
import java.util.Map;

/** A department's overall target as a form. */
final class DepartmentForm implements FormOf<DepartmentDraft> {

  @Override
  public Form form(DepartmentDraft draft) {
    return new Form(
        Row.of("goal", draft.goal()),
        Map.of(
            SUB_TARGETS, draft.subTargets().stream().map(DepartmentForm::row).toList(),
            MEASURES, draft.measures().stream().map(text -> Row.of(ONLY_CELL, text)).toList()));
  }

  @Override
  public DepartmentDraft draft(Form form) {
    return new DepartmentDraft(
        form.head().text("goal"),
        form.rows(SUB_TARGETS).stream().map(DepartmentForm::subTarget).toList(),
        form.rows(MEASURES).stream().map(row -> row.text(ONLY_CELL)).toList());
  }

  private static Row row(SubTargetDraft draft) {
    return Row.of(
        "number", draft.number(),
        "title", draft.title(),
        "goal", draft.goal(),
        "indicator", draft.indicator());
  }

  private static SubTargetDraft subTarget(Row row) {
    return new SubTargetDraft(
        row.text("number"), row.text("title"), row.text("goal"), row.text("indicator"));
  }
}
