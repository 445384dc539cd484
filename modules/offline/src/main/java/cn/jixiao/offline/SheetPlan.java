package cn.jixiao.offline;

import cn.jixiao.comparison.Conflict;
import cn.jixiao.comparison.Side;
import cn.jixiao.comparison.ThreeWayMerge;
import cn.jixiao.projects.TargetDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sheet held against the record: what it does, and the draft that comes of it. */
final class SheetPlan {

  private final SheetMerge merge;
  private final TargetVersion target;
  private final ThreeWayMerge<TargetDraft> versions;

  /**
   * @param target the record's target, or null
   */
  SheetPlan(int number, FilledWorkbook.Sheet sheet, TargetDraft base, TargetVersion target) {
    var here = sheet.filled().draft();
    var there = target == null ? base : target.draft();
    this.target = target;
    versions = ThreeWayMerge.of(base, here, there, sheet.filled().origins());
    var fate = fate(sheet.issued() == null);
    var named = target == null ? here : there;
    merge =
        new SheetMerge(
            number,
            sheet.name(),
            target == null ? null : target.targetId(),
            named.code(),
            named.name(),
            fate,
            versions.changedHere(),
            versions.changedThere(),
            fate == SheetFate.REVISED ? versions.conflicts() : List.of());
  }

  SheetMerge merge() {
    return merge;
  }

  TargetVersion target() {
    return target;
  }

  /** The draft to be written, given an answer to every question by its name. */
  TargetDraft draft(Map<String, Side> answers) {
    var own = new HashMap<String, Side>();
    for (Conflict conflict : versions.conflicts()) {
      own.put(conflict.key(), answers.get(merge.question(conflict)));
    }
    return versions.merged(own);
  }

  private SheetFate fate(boolean isNew) {
    if (versions.changedHere().isEmpty() && versions.conflicts().isEmpty()) {
      return SheetFate.UNCHANGED;
    }
    if (target == null) {
      return isNew ? SheetFate.CREATED : SheetFate.GONE;
    }
    return target.editable() ? SheetFate.REVISED : SheetFate.LOCKED;
  }
}
