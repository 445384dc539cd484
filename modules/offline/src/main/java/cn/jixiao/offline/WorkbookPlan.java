package cn.jixiao.offline;

import cn.jixiao.projects.TargetDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A workbook that came back, held against the record of its unit. */
final class WorkbookPlan {

  private final List<SheetPlan> sheets = new ArrayList<>();
  private final WorkbookMerge merge;

  WorkbookPlan(FilledWorkbook filled, String unitName, List<TargetVersion> targets) {
    for (var sheet : filled.sheets()) {
      var base =
          sheet.issued() == null
              ? WorkbookWriter.blank(new WorkbookTexts())
              : sheet.issued().draft();
      sheets.add(new SheetPlan(sheets.size() + 1, sheet, base, find(sheet, targets)));
    }
    merge =
        new WorkbookMerge(
            filled.issue().unitCode(),
            unitName,
            filled.issue().year(),
            state(targets),
            sheets.stream().map(SheetPlan::merge).toList(),
            filled.leftOvers());
  }

  List<SheetPlan> sheets() {
    return sheets;
  }

  WorkbookMerge merge() {
    return merge;
  }

  /** The sheet's target; for a new project one that has its code or name meanwhile. */
  private static TargetVersion find(FilledWorkbook.Sheet sheet, List<TargetVersion> targets) {
    var issued = sheet.issued();
    var typed = sheet.filled().draft();
    return targets.stream()
        .filter(t -> issued == null ? isAbout(t, typed) : t.targetId() == issued.targetId())
        .findFirst()
        .orElse(null);
  }

  private static boolean isAbout(TargetVersion target, TargetDraft typed) {
    var draft = target.draft();
    return typed.code() == null && draft.code() == null
        ? draft.name().equals(typed.name())
        : Objects.equals(draft.code(), typed.code());
  }

  private static String state(List<TargetVersion> targets) {
    return Digest.of(
        targets.stream()
            .map(target -> target.targetId() + "/" + target.version() + "\n")
            .collect(Collectors.joining()));
  }
}
