package cn.jixiao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static Finding at(String rule, String field, String seen, String place) {
    return Finding.at(rule, Severity.WARN, 1, field, seen, place, List.of(), null);
  }

  /** Answers are kept by it: they would all be asked for again if it were made otherwise. */
  @Test
  void isKnownByADigestThatStays() {
    assertThat(at("C91", "purpose", "用于养护", null).key())
        .isEqualTo("df610b174084cfe8a2498ea4029fcd23b00de95e9ed4fe2dfc8dce61acbda8c3");
    assertThat(at("C95", "indicators[3].description", null, "里程").key())
        .isEqualTo("0c4d4dffc73974fa090302ff22fe0d6c48f413cf5fdee109ba31fb94e3350909");
  }

  @Test
  void keepsItsKeyInAList() {
    var told = at("C95", "indicators[3].description", null, "里程");
    var kept =
        new FindingRow(
            7,
            "道路",
            "485001",
            "镇",
            BigDecimal.ONE,
            told.rule(),
            told.severity(),
            told.field(),
            told.seen(),
            told.key(),
            Arguments.of(List.of()),
            null);
    assertThat(kept.finding()).isEqualTo(told);
  }
}
