package cn.jixiao.recognition;

/** Which time a heading speaks of: forms state values for the year and for the whole project. */
enum Period {
  /** 年度, 当年: what a yearly target is about. */
  YEAR,
  /** It does not say. */
  OPEN,
  /** 中期, 实施期: more than the year. */
  WHOLE
}
