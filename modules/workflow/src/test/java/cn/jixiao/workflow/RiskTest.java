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

  private static int risk(int doubts, int returns, String yuan) {
    return new Risk(doubts, returns, new BigDecimal(yuan)).precedence();
  }
}
