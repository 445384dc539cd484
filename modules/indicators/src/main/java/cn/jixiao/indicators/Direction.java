package cn.jixiao.indicators;

/** Whether more of what an indicator counts is better (指标方向性). */
public enum Direction {
  /** 正向: the more the better. */
  POSITIVE,
  /** 反向: the less the better, as with costs and complaints. */
  NEGATIVE,
  /** Neither: a date, a grade, a number to be met exactly. */
  NEUTRAL
}
