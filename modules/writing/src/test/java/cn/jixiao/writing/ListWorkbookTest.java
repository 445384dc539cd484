package cn.jixiao.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ListWorkbookTest {

  @Test
  void goesOnInAnotherSheetWhereOneHoldsNoMore() throws IOException {
    var parts = written(3, "甲", "乙", "丙");
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("名称", "甲", "乙", "r=\"3\"")
        .doesNotContain("丙", "r=\"4\"");
    assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("名称", "丙").doesNotContain("乙");
    assertThat(parts.get("xl/workbook.xml")).contains("清单", "清单~2");
  }

  @Test
  void needsNoSheetBeyondTheLastRow() throws IOException {
    assertThat(written(3, "甲", "乙")).doesNotContainKey("xl/worksheets/sheet2.xml");
  }

  private static Map<String, String> written(int most, String... rows) throws IOException {
    var file = new ByteArrayOutputStream();
    try (var workbook = new ListWorkbook(file, most, "清单", List.of("名称"), 900)) {
      for (var row : rows) {
        workbook.row(List.of(row));
      }
    }
    return parts(file.toByteArray());
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    var parts = new TreeMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
