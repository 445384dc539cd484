package cn.jixiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.projects.TargetState;
import cn.jixiao.shared.RuleViolation;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

  @Test
  void aDayBeginsAndEndsInChina() {
    assertThat(Parameters.from("from", "2026-11-21"))
        .isEqualTo(Instant.parse("2026-11-20T16:00:00Z"));
    assertThat(Parameters.to("to", "2026-11-21")).isEqualTo(Instant.parse("2026-11-21T16:00:00Z"));
  }

  @Test
  void aMomentIsItselfWhateverItsOffset() {
    assertThat(Parameters.from("from", "2026-11-21T08:00:00+08:00"))
        .isEqualTo(Parameters.to("to", "2026-11-21T00:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2026-02-30",
        "2026-11-21T25:00:00Z",
        "+999999999-12-31",
        "-0999-01-01"
      })
  void whatIsNoMomentIsRefused(String text) {
    assertThatThrownBy(() -> Parameters.to("to", text)).isInstanceOf(RuleViolation.class);
  }

  @Test
  void blankIsNotStated() {
    assertThat(Parameters.integer("year", " ")).isNull();
    assertThat(Parameters.constant("state", "", TargetState.class)).isNull();
    assertThat(Parameters.from("from", null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.0", "1 ", "abc", "99999999999999999999"})
  void whatIsNoIdNamesNothing(String segment) {
    assertThatThrownBy(() -> Parameters.id(segment)).isInstanceOf(RuleViolation.class);
  }

  @ParameterizedTest
  @CsvSource({",,0,20", "1,20,0,20", "3,10,20,10", "1,100,0,100"})
  void pagesCountFromOne(String page, String size, int first, int rows) {
    assertThat(Paging.of(page, size)).isEqualTo(new Paging(first, rows));
  }

  @ParameterizedTest
  @CsvSource({"0,20", "-1,20", "x,20", "1,0", "1,101", "999999999,100"})
  void pagesThatCannotBeAreRefused(String page, String size) {
    assertThatThrownBy(() -> Paging.of(page, size)).isInstanceOf(RuleViolation.class);
  }
}
