package cn.jixiao.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 0, NOT_BEGUN",
    "1, 0, 0, 0, 0, WRITING",
    "1, 5, 0, 9, 0, WRITING",
    "1, 5, 1, 9, 0, RETURNED",
    "0, 1, 0, 9, 1, SUBMITTED",
    "0, 0, 0, 9, 1, APPROVED",
    "0, 0, 0, 0, 2, STOPPED"
  })
  void standsWhereTheHindmostTargetStands(
      long drafts,
      long submitted,
      long returned,
      long approved,
      long stopped,
      ProgressState state) {
    assertThat(progress(drafts, submitted, returned, approved, stopped).state()).isEqualTo(state);
  }

  @Test
  void countsEveryState() {
    var progress = progress(1, 2, 3, 4, 5);
    assertThat(Stream.of(TargetState.values()).map(progress::of))
        .containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void ofAPageTellsHowManyHaveNotBegun() {
    assertThat(new ProgressPage(List.of(), 40, 37, 0, 0, progress(0, 0, 0, 0, 0)).notBegun())
        .isEqualTo(3);
  }

  private static Progress progress(
      long drafts, long submitted, long returned, long approved, long stopped) {
    return new Progress(drafts, submitted, returned, approved, stopped, BigDecimal.ZERO, 0);
  }
}
