package cn.jixiao.checks.copies;

import static cn.jixiao.checks.copies.Written.signs;
import static cn.jixiao.checks.copies.Written.sketch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SketchTest {

  private static final String ROADS = "用于64公里农村道路的路面清扫、坑槽修补、边沟疏通和标志牌更换，其中财政安排30.00万元，村集体自筹8.40万元。";

  /** How much of a text stands in another one, by their sketches alone. */
  private static Overlap shared(String text, String other) {
    var sketch = sketch(text);
    var telling = IntStream.range(0, sketch.size()).map(sketch::weight).toArray();
    return new Overlap(7, KeptSketch.of(sketch(other)), sketch, telling);
  }

  private static double share(String text, String other) {
    return shared(text, other).share().doubleValue();
  }

  @Nested
  class FindingACopy {

    @Test
    void seesThatATextIsTheSame() {
      assertThat(share(ROADS, ROADS)).isEqualTo(1.0);
    }

    @Test
    void isNotDeceivedByOtherNumbers() {
      var other = ROADS.replace("64", "128").replace("30.00", "７５").replace("8.40", "12,000");
      assertThat(share(ROADS, other)).isEqualTo(1.0);
    }

    @Test
    void isNotDeceivedByPunctuationAndBlanks() {
      var other = ROADS.replace("、", " ").replace("，", ",　").replace("。", "；");
      assertThat(share(ROADS, other)).isEqualTo(1.0);
    }

    @Test
    void saysWhichPartIsCopied() {
      var copied = signs(40, 1);
      var match = shared(signs(30, 2) + copied + signs(20, 3), signs(50, 4) + copied).match();
      assertThat(copied).contains(match.seen());
      assertThat(match.seen().length()).isGreaterThan(33);
    }

    @Test
    void findsNothingInAnotherText() {
      assertThat(share(ROADS, "用于全镇道路清雪除冰和融雪剂采购，保障冬季主要道路在雪停后及时恢复通行，减少交通事故。")).isZero();
    }
  }

  @Nested
  class ShortTexts {

    @Test
    void ofLessThanThirtySignsAreFormulas() {
      assertThat(sketch(signs(29, 5)).isEmpty()).isTrue();
      assertThat(sketch(signs(30, 5)).isEmpty()).isFalse();
    }

    @Test
    void areCountedWithoutPunctuationAndByNumbers() {
      assertThat(sketch(signs(29, 5) + "，。；1").isEmpty()).isFalse();
      assertThat(sketch(signs(28, 5) + "，。；1234567890").isEmpty()).isTrue();
    }

    @Test
    void areFoundInLongOnesForCertain() {
      for (var seed = 0; seed < 200; seed++) {
        var text = signs(30, seed);
        assertThat(share(text, signs(400, -seed - 1) + text + signs(400, seed + 1_000)))
            .isGreaterThan(0.75);
      }
    }

    @Test
    void shareANumberWithWhateverHasElevenOfTheirSignsInARow() {
      for (var seed = 0; seed < 200; seed++) {
        var text = signs(30, seed);
        var other = signs(40, seed + 1_000) + text.substring(9, 20) + signs(40, seed + 2_000);
        assertThat(shared(text, other).rare()).isPositive();
      }
    }
  }

  /** The estimate against the truth, over texts of all lengths that share one to four runs. */
  @Nested
  class TheShare {

    private final Random random = new Random(33);

    private double error(int runs) {
      var length = 15 + random.nextInt(60);
      var text = new StringBuilder();
      var other = new StringBuilder();
      for (var run = 0; run < runs; run++) {
        var copied = signs(length, random.nextLong());
        text.append(signs(random.nextInt(40), random.nextLong())).append(copied);
        other.append(signs(20 + random.nextInt(150), random.nextLong())).append(copied);
      }
      text.append(signs(30, random.nextLong()));
      var stretches = text.length() - Sketch.GRAM + 1;
      var truth = (double) runs * (length - Sketch.GRAM + 1) / stretches;
      var error = share(text.toString(), other.toString()) - truth;
      assertThat(Math.abs(error) - 0.005).isLessThanOrEqualTo(6.0 * runs / stretches);
      return error;
    }

    @Test
    void neverErrsByMoreThanSixStretchesARun() {
      for (var runs = 1; runs <= 4; runs++) {
        for (var i = 0; i < 500; i++) {
          error(runs);
        }
      }
    }

    @Test
    void errsInBothDirectionsAlike() {
      var errors = IntStream.range(0, 2_000).mapToDouble(i -> error(1 + i % 3)).toArray();
      assertThat(IntStream.range(0, errors.length).mapToDouble(i -> errors[i]).average().orElse(1))
          .isCloseTo(0, within(0.005));
      assertThat(
              IntStream.range(0, errors.length)
                  .mapToDouble(i -> Math.abs(errors[i]))
                  .average()
                  .orElse(1))
          .isLessThan(0.025);
    }
  }

  @Test
  void isSmall() {
    assertThat(sketch(signs(130, 8)).size()).isBetween(35, 65);
    assertThat(sketch(signs(100_000, 8)).size()).isLessThan(500);
  }
}
