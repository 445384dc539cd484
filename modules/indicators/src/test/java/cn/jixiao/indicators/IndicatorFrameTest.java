package cn.jixiao.indicators;

import static cn.jixiao.indicators.IndicatorFrame.FRAME_2015;
import static cn.jixiao.indicators.IndicatorFrame.FRAME_2021;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorFrameTest {

  @Nested
  class Of2015 {

    @Test
    void printsItsCategoriesInOrder() {
      assertThat(FRAME_2015.firstLevel())
          .extracting(IndicatorCategory::label)
          .containsExactly("产出指标", "效益指标", "满意度指标");
      assertThat(FRAME_2015.below(IndicatorCategory.OUTPUT))
          .extracting(IndicatorCategory::label)
          .containsExactly("数量指标", "质量指标", "时效指标", "成本指标");
      assertThat(FRAME_2015.below(IndicatorCategory.BENEFIT)).hasSize(4);
    }
  }

  @Nested
  class Of2021 {

    @Test
    void putsCostFirstAndAsksForNoSustainability() {
      assertThat(FRAME_2021.firstLevel())
          .extracting(IndicatorCategory::label)
          .containsExactly("成本指标", "产出指标", "效益指标", "满意度指标");
      assertThat(FRAME_2021.below(IndicatorCategory.COSTS))
          .extracting(IndicatorCategory::label)
          .containsExactly("经济成本指标", "社会成本指标", "生态环境成本指标");
      assertThat(FRAME_2021.below(IndicatorCategory.OUTPUT)).hasSize(3);
      assertThat(FRAME_2021.categories()).doesNotContain(IndicatorCategory.SUSTAINABILITY);
    }
  }

  @Nested
  class Moving {

    @Test
    void findsThePlaceOfAnOlderFramesCategory() {
      assertThat(FRAME_2021.closest(IndicatorCategory.COST))
          .isEqualTo(IndicatorCategory.ECONOMIC_COST);
      assertThat(FRAME_2021.closest(IndicatorCategory.SUSTAINABILITY))
          .isEqualTo(IndicatorCategory.SOCIAL);
      assertThat(FRAME_2015.closest(IndicatorCategory.SOCIAL_COST))
          .isEqualTo(IndicatorCategory.COST);
      assertThat(FRAME_2015.categories())
          .allSatisfy(category -> assertThat(FRAME_2015.closest(category)).isEqualTo(category));
    }
  }

  @Nested
  class Recognising {

    @ParameterizedTest
    @CsvSource({
      "1,产出指标,OUTPUT",
      "1,产出,OUTPUT",
      "1,效果指标,BENEFIT",
      "1, 满意度 指标,SATISFACTION",
      "1,项目完成指标,OUTPUT",
      "1,产出指标（50分）,OUTPUT",
      "2,数量指标,QUANTITY",
      "2,数量,QUANTITY",
      "2,可持续影响,SUSTAINABILITY",
      "2,生态环境效益指标,ECOLOGICAL",
      "2,服务对象满意度,RECIPIENT_SATISFACTION",
      "1,成本指标,COSTS",
      "1,成本指标（20分）,COSTS",
      "2,成本指标,COST",
      "2,产出成本,COST",
      "2,经济成本,ECONOMIC_COST",
      "2,社会成本指标,SOCIAL_COST",
      "2,生态环境成本指标,ECOLOGICAL_COST"
    })
    void findsTheCategoryThatIsMeant(int level, String written, IndicatorCategory category) {
      assertThat(IndicatorCategory.recognise(written, level)).contains(category);
    }

    @Test
    void doesNotGuess() {
      assertThat(IndicatorCategory.recognise("运转村级数", 2)).isEmpty();
      assertThat(IndicatorCategory.recognise("数量指标", 1)).isEmpty();
      assertThat(IndicatorCategory.recognise(null, 1)).isEmpty();
    }
  }
}
