package cn.jixiao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  @Test
  void areKeptAsTextsAndConstantsAsTheKeysOfTheirWords() {
    var told = Arguments.of(List.of("云溪镇", new BigDecimal("0.60"), 3, Severity.WARN));
    assertThat(Arguments.fromStored(told.stored()).texts())
        .containsExactly("云溪镇", "0.60", "3", "Severity.WARN");
  }

  @Test
  void areAStrokeWhereNobodyStatedThem() {
    assertThat(Arguments.of(Arrays.asList("云溪镇", null)).texts()).containsExactly("云溪镇", "—");
  }
}
