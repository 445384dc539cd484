package cn.jixiao.projects;

/** How something that is to be done by a day is in time. */
public enum Timing {
  /** 已逾期: the last day has gone by. */
  LATE,
  /** 即将到期. */
  SOON
}
