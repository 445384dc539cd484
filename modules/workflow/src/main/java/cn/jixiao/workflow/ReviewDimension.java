package cn.jixiao.workflow;

import java.util.Locale;

/** What a review looks at, each with a grade of its own (审核表 of 财预〔2015〕88号). */
public enum ReviewDimension {
  /** 完整性: whether it is written properly, fully and clearly. */
  COMPLETENESS,
  /** 相关性: whether goals belong to the unit's duties and indicators to the goals. */
  RELEVANCE,
  /** 适当性: whether what is to be reached is reasonable and worth the money. */
  APPROPRIATENESS,
  /** 可行性: whether it can be reached, and what is needed for it is there. */
  FEASIBILITY;

  /** The field in which its grade is given. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
