package cn.jixiao.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RegionFrameTest {

  @Test
  void saysWhatIsMandatoryAndWhatWeightsAddUpTo() {
    var use =
        new RegionFrame(
                "51", 2023, IndicatorFrame.FRAME_2015, "OUTPUT BENEFIT", new BigDecimal("90.0000"))
            .use();

    assertThat(use.mandatory())
        .containsExactlyInAnyOrder(IndicatorCategory.OUTPUT, IndicatorCategory.BENEFIT);
    assertThat(use.isWeighted()).isTrue();
    assertThat(use.weightTotal()).isEqualByComparingTo("90");
  }

  @Test
  void mayAskForNeither() {
    var use = new RegionFrame("11", 2023, IndicatorFrame.FRAME_2021, "", null).use();

    assertThat(use.mandatory()).isEmpty();
    assertThat(use.isWeighted()).isFalse();
  }
}
