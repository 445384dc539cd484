package cn.jixiao.checks.copies;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A text in which much of another one stands.
 *
 * @param owner whose it is, by the number under which it was added
 * @param share how much of the text asked for stands there: 1.00 is all of it
 * @param field the part of the text asked for in which the longest shared stretch is written
 * @param seen that stretch
 */
public record Match(long owner, BigDecimal share, String field, String seen) {

  /** 0.6 is 60. */
  static BigDecimal percent(BigDecimal share) {
    return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
  }

  BigDecimal percent() {
    return percent(share);
  }
}
