package cn.jixiao.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  private static String of(String... cells) {
    return new String(Csv.of(List.of(List.of(cells))), StandardCharsets.UTF_8);
  }

  @Test
  void tellsSpreadsheetsThatItIsUnicode() {
    assertThat(of("村道维修")).isEqualTo("\uFEFF\"村道维修\"\r\n");
  }

  @Test
  void keepsQuotesCommasAndLineBreaks() {
    assertThat(of("叫\"云溪\",\n好", "二")).endsWith("\"叫\"\"云溪\"\",\n好\",\"二\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
  void holdsNoFormula(String text) {
    assertThat(of(text)).contains("\"'" + text + "\"");
  }
}
