package cn.jixiao.checks.copies;

import static cn.jixiao.checks.copies.Written.signs;
import static cn.jixiao.checks.copies.Written.sketch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SketchIndexTest {

  private final SketchIndex index = new SketchIndex(1);

  private List<Long> owners(String text, double share) {
    return index.matches(sketch(text), share, 10, owner -> true).stream()
        .map(Match::owner)
        .toList();
  }

  @Test
  void findsEachOfManyTexts() {
    for (var i = 0; i < 2_000; i++) {
      index.add(i, sketch(signs(60, i)));
    }
    for (var i = 0; i < 2_000; i++) {
      assertThat(owners(signs(60, i), 0.6)).containsExactly((long) i);
    }
  }

  @Test
  void namesTheLargestShareFirst() {
    var text = signs(100, 1);
    index.add(1, sketch(text.substring(0, 80) + signs(20, 2)));
    index.add(2, sketch(text));
    index.add(3, sketch(signs(20, 3) + text.substring(10)));
    assertThat(owners(text, 0.6)).containsExactly(2L, 3L, 1L);
  }

  @Test
  void asksOnlyTheTextsThatCount() {
    index.add(1, sketch(signs(60, 1)));
    assertThat(index.matches(sketch(signs(60, 1)), 0.6, 10, owner -> owner != 1)).isEmpty();
  }

  @Test
  void drawsTheLineAtTheShare() {
    var text = signs(107, 1);
    index.add(1, sketch(text.substring(0, 75) + signs(32, 2)));
    assertThat(owners(text, 0.64)).containsExactly(1L);
    assertThat(owners(text, 0.72)).isEmpty();
  }

  @Test
  void takesWhatAHundredTextsSayForATurnOfPhrase() {
    var phrase = signs(60, 1);
    for (var i = 0; i < 99; i++) {
      index.add(i, sketch(phrase + signs(40, 100 + i)));
    }
    assertThat(owners(phrase, 0.6)).hasSize(10);
    index.add(99, sketch(phrase + signs(40, 199)));
    assertThat(owners(phrase, 0.6)).isEmpty();
  }

  @Test
  void findsACopyOfWhatIsBesideATurnOfPhrase() {
    var phrase = signs(60, 1);
    for (var i = 0; i < 200; i++) {
      index.add(i, sketch(phrase + signs(40, 100 + i)));
    }
    assertThat(owners(phrase + signs(40, 150), 0.6)).containsExactly(50L);
  }

  @Test
  void hasRoomForSixteenMillionTexts() {
    assertThatThrownBy(() -> index.add(1 << 24, sketch(signs(60, 1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
