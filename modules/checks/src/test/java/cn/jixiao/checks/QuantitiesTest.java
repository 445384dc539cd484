package cn.jixiao.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

  private static String found(String text) {
    return Quantities.in(text).stream().map(q -> q.number() + q.unit()).toList().toString();
  }

  @Test
  void areNumbersWithTheUnitsBehindThem() {
    assertThat(found("向23个行政村拨付运转经费55.20万元，每村每年2.4万元")).isEqualTo("[23个, 55.20万元, 2.4万元]");
    assertThat(found("养护64公里，合格率达到９５％以上")).isEqualTo("[64公里, 95%]");
    assertThat(found("共计154,500元、6 座桥")).isEqualTo("[154500元, 6座]");
  }

  @Test
  void keepANumberWithoutUnit() {
    assertThat(found("安装路灯120")).isEqualTo("[120]");
    assertThat(found("共计，120，其余照旧")).isEqualTo("[120]");
  }

  @Test
  void readARoughNumberAsTheNumber() {
    assertThat(found("解决2000余亩农作物收种，惠及300多人")).isEqualTo("[2000亩, 300人]");
  }

  @Test
  void areNoDatesYearsOrCodes() {
    assertThat(found("2027年6月20日前完成，编码13020823P00010010004W")).isEqualTo("[]");
    assertThat(found("2027-06-20")).isEqualTo("[]");
    assertThat(found("第3期，财预〔2015〕88号")).isEqualTo("[]");
    assertThat(found("连续3年，每12个月一次")).isEqualTo("[3年, 12个月]");
  }

  @Test
  void areFoundInOneWalkThroughTheText() {
    var text = "12 亩".repeat(150_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(Quantities.in(text)).hasSize(150_000));
  }
}
