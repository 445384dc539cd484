package cn.jixiao.workflow;

import java.math.BigDecimal;

/**
 * How much depends on a reviewer's eyes: what is doubtful and how often it came back, times the
 * size of the money.
 *
 * @param doubts what the gates let pass but would have looked into
 * @param returns how often it came back from a reviewer
 * @param amount in 元; null where none is stated
 */
record Risk(int doubts, int returns, BigDecimal amount) {

  private static final int AGAIN = 2;
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** The smaller, the sooner it is to be read. */
  int precedence() {
    return -(1 + doubts + AGAIN * returns) * size();
  }

  /** 1 below 1万元, 2 below 10万元, and so on. */
  private int size() {
    if (amount == null || amount.compareTo(TEN_THOUSAND) < 0) {
      return 1;
    }
    return amount.divideToIntegralValue(TEN_THOUSAND).toBigInteger().toString().length() + 1;
  }
}
