package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RiskTest {

  @Test
  void growsWithDoubtsReturnsAndMoney() {
    var usual = risk(0, 0, "85000");
    assertThat(risk(3, 0, "85000")).isLessThan(usual);
    assertThat(risk(0, 1, "85000")).isLessThan(usual);
    assertThat(risk(0, 0, "850000")).isLessThan(usual);
  }

  @Test
  void countsEveryTenfoldOfTheMoneyOnce() {
    assertThat(risk(0, 0, "9999.99")).isEqualTo(-1);
    assertThat(risk(0, 0, "10000")).isEqualTo(-2);
    assertThat(risk(0, 0, "99999.99")).isEqualTo(-2);
    assertThat(risk(0, 0, "100000")).isEqualTo(-3);
  }

  @Test
  void isThereWithoutAnAmount() {
    assertThat(new Risk(2, 0, null).precedence()).isEqualTo(-3);
  }

  @Test
  void tellsWhatMadeIt() {
    for (var amount : new String[] {"0", "85000", "4500000"}) {
      var yuan = new BigDecimal(amount);
      assertThat(Risk.returnsOf(risk(3, 2, amount), 3, yuan)).isEqualTo(2);
      assertThat(Risk.returnsOf(risk(0, 0, amount), 0, yuan)).isZero();
    }
    assertThat(Risk.returnsOf(0, 4, null)).as("of what has no place in the order").isZero();
  }

  @Test
  void tellsHowLargeTheMoneyIs() {
    assertThat(new Risk(0, 0, null).tenThousands()).isZero();
    assertThat(new Risk(0, 0, new BigDecimal("9999.99")).tenThousands()).isZero();
    assertThat(new Risk(0, 0, new BigDecimal("10000")).tenThousands()).isEqualTo(1);
    assertThat(new Risk(0, 0, new BigDecimal("4500000")).tenThousands()).isEqualTo(100);
  }

  private static int risk(int doubts, int returns, String yuan) {
    return new Risk(doubts, returns, new BigDecimal(yuan)).precedence();
  }
}
