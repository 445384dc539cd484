package cn.jixiao.projects;

/** What the declarants of a unit are told of a day by which it has something to submit. */
public enum DeadlineNotice {
  /** Arguments: unit, year, round, last day. */
  SOON,
  /** The same, when the day has gone by. */
  OVER
}
