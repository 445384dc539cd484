package cn.jixiao.workflow;

/** Where a point stands between the reviewers and the unit. */
public enum PointState {
  /** The unit has not answered it, or its answer was not enough. */
  OPEN,
  /** The unit has said what it did. */
  ANSWERED,
  /** A reviewer is content. */
  SETTLED
}
