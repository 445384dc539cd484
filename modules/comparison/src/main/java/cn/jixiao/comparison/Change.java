package cn.jixiao.comparison;

/** What happened to a place of a form. */
public enum Change {
  /** A cell says something else. */
  CHANGED,
  /** A row is there that was not. */
  ADDED,
  /** A row is gone. */
  REMOVED,
  /** A row stands elsewhere among the others. */
  MOVED
}
