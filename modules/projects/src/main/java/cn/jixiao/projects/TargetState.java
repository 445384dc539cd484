package cn.jixiao.projects;

/** Where a yearly performance target stands. */
public enum TargetState {
  /** 草稿: only its unit and the auditor see it. */
  DRAFT,
  /** 审核中: on its way, locked. */
  SUBMITTED,
  /** 被退回: back with its declarant, who may change and submit it anew. */
  RETURNED,
  /** 已批复: locked for good. */
  APPROVED;

  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }
}
