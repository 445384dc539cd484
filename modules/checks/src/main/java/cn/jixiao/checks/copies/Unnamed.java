package cn.jixiao.checks.copies;

/** What stands in place of a name that a person must not learn. */
public enum Unnamed {
  /** 另一单位 */
  UNIT,
  /** 已上报的项目 */
  PROJECT
}
