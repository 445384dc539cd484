package cn.jixiao.checks.copies;

import static cn.jixiao.checks.copies.Written.signs;
import static cn.jixiao.checks.copies.Written.sketch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
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

  /**
   * What its author changed is rare, what he copied is not: the share is that of the whole text.
   */
  @Nested
  class WhereMuchIsATurnOfPhrase {

    private final String phrase = signs(80, 1);

    @BeforeEach
    void twoHundredSayIt() {
      for (var i = 0; i < 200; i++) {
        index.add(i, sketch(phrase + signs(40, 100 + i)));
      }
    }

    @Test
    void findsACopyOfWhatIsBesideIt() {
      assertThat(owners(phrase + signs(40, 150), 0.6)).containsExactly(50L);
    }

    @Test
    void findsACopyThatWasChangedAsWell() {
      var changed = phrase + signs(40, 150) + signs(45, 5_000);
      var match = index.matches(sketch(changed), 0.6, 10, owner -> true).get(0);
      assertThat(match.owner()).isEqualTo(50);
      assertThat(match.share().doubleValue()).isCloseTo(113.0 / 158, within(0.04));
    }

    @Test
    void showsWhatFewSay() {
      var changed = phrase + signs(10, 5_000) + signs(40, 150) + signs(20, 5_001);
      index.add(200, sketch(phrase + signs(40, 150)));
      assertThat(index.matches(sketch(changed), 0.6, 1, owner -> true).get(0).seen())
          .contains(signs(40, 150).substring(3, 37))
          .doesNotContain(phrase.substring(60));
    }

    @Test
    void accusesNobodyForIt() {
      assertThat(owners(phrase + signs(20, 5_000), 0.4)).isEmpty();
    }

    @Test
    void accusesNobodyForAVillageOfTheSameName() {
      var village = signs(3, 5_000);
      index.add(200, sketch(phrase.substring(0, 40) + village + phrase.substring(40)));
      var same = phrase.substring(0, 40) + village + phrase.substring(40);
      assertThat(owners(same, 0.4)).isEmpty();
    }

    @Test
    void accusesNobodyForAThirdOfWhatIsOwn() {
      var own = signs(40, 150);
      assertThat(owners(phrase + own.substring(0, 26) + signs(50, 5_000), 0.4)).isEmpty();
      assertThat(owners(phrase + own.substring(0, 36) + signs(20, 5_000), 0.4)).isNotEmpty();
    }
  }

  @Test
  void seesThroughManyCopiesOfOneText() {
    var text = signs(100, 1);
    for (var i = 0; i < 20; i++) {
      index.add(i, sketch(text.substring(0, 65) + signs(35, 100 + i)));
    }
    assertThat(owners(text.substring(0, 65) + signs(35, 200), 0.6)).hasSize(10).startsWith(0L);
  }

  @Test
  void hasRoomForSixteenMillionTexts() {
    assertThatThrownBy(() -> index.add(1 << 24, sketch(signs(60, 1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
