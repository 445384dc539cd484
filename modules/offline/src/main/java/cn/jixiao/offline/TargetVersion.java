package cn.jixiao.offline;

import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.TargetDraft;

/** A target at one time: when a workbook was issued, or now. */
record TargetVersion(long targetId, int version, boolean editable, TargetDraft draft) {

  static TargetVersion of(PerformanceTarget target) {
    return new TargetVersion(
        target.getId(), target.getVersion(), target.getState().isEditable(), target.draft());
  }
}
