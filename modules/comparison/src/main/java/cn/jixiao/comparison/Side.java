package cn.jixiao.comparison;

/** One of the two versions that were made from the same one. */
public enum Side {
  /** The version a person brings. */
  HERE,
  /** The version that is kept. */
  THERE
}
