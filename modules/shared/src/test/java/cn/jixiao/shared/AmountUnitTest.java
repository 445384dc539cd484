package cn.jixiao.shared;

import static cn.jixiao.shared.AmountUnit.WAN_YUAN;
import static cn.jixiao.shared.AmountUnit.YUAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountUnitTest {

  @Nested
  class ToYuan {

    @Test
    void countsAWanAsTenThousand() {
      assertThat(WAN_YUAN.toYuan(new BigDecimal("15.45"))).isEqualByComparingTo("154500");
    }

    @Test
    void leavesYuanAsTheyAre() {
      assertThat(YUAN.toYuan(new BigDecimal("923371.00"))).isEqualByComparingTo("923371");
    }

    @Test
    void roundsNothing() {
      assertThat(WAN_YUAN.toYuan(new BigDecimal("0.123456789"))).isEqualByComparingTo("1234.56789");
    }

    @Test
    void keepsWhatIsNotStated() {
      assertThat(WAN_YUAN.toYuan(null)).isNull();
    }
  }

  @Nested
  class Printing {

    @ParameterizedTest
    @CsvSource({
      "850000, 85.00",
      "0, 0.00",
      "0.00, 0.00",
      "1, 0.0001",
      "0.01, 0.000001",
      "154500.00, 15.45",
      "1E+6, 100.00",
      "999999999999999.99, 99999999999.999999"
    })
    void writesWanWithTwoDecimalsOrWhatItNeeds(BigDecimal yuan, String printed) {
      assertThat(WAN_YUAN.print(yuan)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"923371, 923371.00", "0.5, 0.50", "1E+3, 1000.00"})
    void writesYuanWithTwoDecimals(BigDecimal yuan, String printed) {
      assertThat(YUAN.print(yuan)).isEqualTo(printed);
    }

    @Test
    void writesNothingWhereNothingIsStated() {
      assertThat(WAN_YUAN.print(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"85.00", "212.13", "0.000001", "99999999999.999999"})
    void comesBackAsItWasRead(BigDecimal written) {
      assertThat(WAN_YUAN.fromYuan(WAN_YUAN.toYuan(written))).isEqualTo(written);
    }
  }

  @Nested
  class OfLabel {

    @Test
    void findsTheUnitAsPrinted() {
      assertThat(AmountUnit.ofLabel("元")).contains(YUAN);
      assertThat(AmountUnit.ofLabel("万元")).contains(WAN_YUAN);
    }

    @Test
    void findsNoneForAnythingElse() {
      assertThat(AmountUnit.ofLabel("亿元")).isEmpty();
      assertThat(AmountUnit.ofLabel(null)).isEmpty();
    }
  }
}
