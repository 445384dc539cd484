package cn.jixiao.workflow;

/** For whom a reviewer writes something down. */
public enum PointKind {
  /** 审核意见: for the unit, which answers it. */
  POINT,
  /** 内部记录: for the bureau's reviewers and the auditor alone, never for the unit. */
  NOTE
}
