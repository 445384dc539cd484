package cn.jixiao.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
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
  void asksInPrintedOrderAndForNothingItsFrameDoesNotHave() {
    assertThat(mandatory(IndicatorFrame.FRAME_2021, "SATISFACTION OUTPUT COSTS"))
        .containsExactly(
            IndicatorCategory.COSTS, IndicatorCategory.OUTPUT, IndicatorCategory.SATISFACTION);
    assertThat(mandatory(IndicatorFrame.FRAME_2015, "COSTS OUTPUT"))
        .containsExactly(IndicatorCategory.OUTPUT);
  }

  private static Set<IndicatorCategory> mandatory(IndicatorFrame frame, String categories) {
    return new RegionFrame("11", 2023, frame, categories, null).use().mandatory();
  }

  @Test
  void mayAskForNeither() {
    var use = new RegionFrame("11", 2023, IndicatorFrame.FRAME_2021, "", null).use();

    assertThat(use.mandatory()).isEmpty();
    assertThat(use.isWeighted()).isFalse();
  }
}
