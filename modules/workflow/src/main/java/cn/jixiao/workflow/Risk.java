package cn.jixiao.workflow;

import java.math.BigDecimal;
import java.math.BigInteger;

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

  /** How often something came back that has this place in the order. */
  static int returnsOf(int precedence, int doubts, BigDecimal amount) {
    var eyes = -precedence / new Risk(doubts, 0, amount).size();
    return Math.max(0, (eyes - 1 - doubts) / AGAIN);
  }

  /** With how much money its size begins, in 万元. */
  long tenThousands() {
    return size() == 1 ? 0 : BigInteger.TEN.pow(size() - 2).longValueExact();
  }

  /** 1 below 1万元, 2 below 10万元, and so on. */
  private int size() {
    if (amount == null || amount.compareTo(TEN_THOUSAND) < 0) {
      return 1;
    }
    return amount.divideToIntegralValue(TEN_THOUSAND).toBigInteger().toString().length() + 1;
  }
}
