package cn.jixiao.projects;

/** Where a yearly performance target stands. */
public enum TargetState {
  /** 草稿: only its unit and the auditor see it. */
  DRAFT,
  /** 审核中: on its way, locked. */
  SUBMITTED,
  /** 已退回: back with its declarant, who may change and submit it anew. */
  RETURNED,
  /** 已批复: locked for good. */
  APPROVED,
  /** 已终止: graded 差, or given up; locked for good. */
  STOPPED;

  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }
}
