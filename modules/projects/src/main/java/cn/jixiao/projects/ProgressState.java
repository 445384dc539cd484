package cn.jixiao.projects;

import static cn.jixiao.projects.TargetState.DRAFT;

/**
 * How far a unit is with its targets of a year: where the one stands that is furthest behind. What
 * came back is before what was never submitted, as somebody waits for it.
 */
public enum ProgressState {
  /** 未开始: nothing is written yet. */
  NOT_BEGUN(null),
  RETURNED(TargetState.RETURNED),
  /** 填报中. */
  WRITING(DRAFT),
  /** 审核中: all that there is has set off. */
  SUBMITTED(TargetState.SUBMITTED),
  APPROVED(TargetState.APPROVED),
  /** 已终止: and there is nothing else. */
  STOPPED(TargetState.STOPPED);

  private final TargetState hindmost;

  ProgressState(TargetState hindmost) {
    this.hindmost = hindmost;
  }

  /** The state of a target that makes its unit's; null where there is none. */
  public TargetState hindmost() {
    return hindmost;
  }
}
