package cn.jixiao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The review finds what a careful reviewer wrote down of targets with the faults of real ones:
 * rule, project and place. What it says besides is listed; some of it is right as well.
 */
class BadlyWrittenTest {

  private static final int ENOUGH_TARGETS = 30;

  private final Catalogue catalogue = AllChecks.catalogue();

  @Test
  void coversManyTargets() {
    assertThat(texts().mapToInt(text -> text.paper().targets().size()).sum())
        .isGreaterThanOrEqualTo(ENOUGH_TARGETS);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isFound(WrittenText text) {
    var found = catalogue.judge(text.paper(), Settings.USUAL);
    found.stream()
        .filter(finding -> text.expected().stream().noneMatch(place -> place.isMetBy(finding)))
        .forEach(
            finding -> System.out.println("BESIDES " + text + " " + WrittenText.line(finding)));

    assertThat(text.expected())
        .isNotEmpty()
        .allSatisfy(place -> assertThat(found).as(place.toString()).anyMatch(place::isMetBy));
  }

  static Stream<WrittenText> texts() {
    return WrittenText.in("badly-written");
  }
}
