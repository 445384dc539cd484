package cn.jixiao.checks.copies;

import static cn.jixiao.checks.copies.Written.signs;
import static cn.jixiao.checks.copies.Written.sketch;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptSketchTest {

  private final Sketch sketch = sketch(signs(200, 1));
  private final KeptSketch kept = KeptSketch.of(KeptSketch.of(sketch).bytes());

  @Test
  void hasAllNumbersOfItsText() {
    assertThat(IntStream.range(0, sketch.size()).mapToLong(sketch::hash)).allMatch(kept::has);
  }

  @Test
  void hasNoneOfAnotherOne() {
    var other = sketch(signs(200, 2));
    assertThat(IntStream.range(0, other.size()).mapToLong(other::hash)).noneMatch(kept::has);
  }

  @Test
  void isFourBytesANumberAndNeverMoreThanTheColumnHolds() {
    assertThat(kept.bytes()).hasSize(4 * sketch.size());
    assertThat(4 * (Signs.LONGEST - Sketch.GRAM + 1)).isLessThanOrEqualTo(4_000);
    assertThat(KeptSketch.of(sketch(null)).bytes()).isEmpty();
  }
}
