package cn.jixiao.projects;

/** What the declarants of a unit are told of its control figures. */
public enum ControlFigureNotice {
  /** Arguments: unit, year, total in 元, how many targets are to be revised. */
  ISSUED,
  /** The same, and why. */
  CORRECTED
}
