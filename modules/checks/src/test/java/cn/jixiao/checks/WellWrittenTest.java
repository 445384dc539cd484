package cn.jixiao.checks;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The review never cries wolf: of targets that the best reviewer would pass without a remark, it
 * blocks none and warns of at most one place each. What it does say is listed with each text.
 */
class WellWrittenTest {

  private static final int ENOUGH_TARGETS = 48;
  private static final int FALSE_ALARMS = 1;

  private final Catalogue catalogue = AllChecks.catalogue();

  @Test
  void coversManyTargets() {
    assertThat(texts().mapToInt(text -> text.paper().targets().size()).sum())
        .isGreaterThanOrEqualTo(ENOUGH_TARGETS);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isLetPass(WrittenText text) {
    var found = catalogue.judge(text.paper(), Settings.USUAL);
    found.forEach(finding -> System.out.println("ALARM " + text + " " + WrittenText.line(finding)));

    assertThat(found).noneMatch(finding -> finding.severity() == Severity.BLOCK);
    assertThat(warningsByTarget(found))
        .allSatisfy(warnings -> assertThat(warnings).hasSizeLessThanOrEqualTo(FALSE_ALARMS));
  }

  private static Iterable<List<Finding>> warningsByTarget(List<Finding> found) {
    return found.stream()
        .filter(finding -> finding.severity() == Severity.WARN)
        .collect(groupingBy(Finding::project))
        .values();
  }

  static Stream<WrittenText> texts() {
    return WrittenText.in("well-written");
  }
}
