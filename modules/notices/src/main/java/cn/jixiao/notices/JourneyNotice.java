package cn.jixiao.notices;

import java.util.EnumSet;
import java.util.Set;

/** What people are told of a paper's way. */
public enum JourneyNotice {
  /** Arguments: title, year, unit, step. */
  WAITS,
  /** The same with a deadline: title, year, unit, step, last day. */
  WAITS_UNTIL,
  /** Arguments: title, year, who returned it, why. */
  RETURNED,
  /** The same where the points that were set say why: title, year, who returned it. */
  RETURNED_WITH_POINTS,
  /** Arguments: title, year, who asked for it, what. */
  CORRECTION,
  /** Arguments: title, year, who, why. */
  STOPPED,
  /** Arguments: title, year. */
  APPROVED,
  /** Arguments: title, year, for how many working days it has been lying. */
  LEFT_LYING;

  /** Those that ask somebody to act; they are out of date as soon as somebody did. */
  static Set<JourneyNotice> asking() {
    return EnumSet.of(WAITS, WAITS_UNTIL, RETURNED, RETURNED_WITH_POINTS, CORRECTION, LEFT_LYING);
  }
}
