package cn.jixiao.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportSheetTest {

  private static ImportSheet sheet(String... filled) {
    var all = Stream.of("projects[0].name", "projects[0].goals[0]", "projects[0].goals[1]");
    var fields =
        all.map(
                field ->
                    new ImportField(
                        field, "读", List.of(filled).contains(field) ? "写" : null, null, null, true))
            .toList();
    return new ImportSheet(null, null, null, fields, List.of(), List.of());
  }

  @Test
  void anEmptiedRowKeepsItsPlaceAndIsNoneInTheDocument() {
    var emptied = sheet("projects[0].name", "projects[0].goals[1]");
    assertThat(emptied.onSheet("projects[0].goals[0]")).isEqualTo("projects[0].goals[1]");
    assertThat(emptied.onSheet("projects[0].name")).isEqualTo("projects[0].name");
    assertThat(emptied.onSheet("projects[0].goals")).isEqualTo("projects[0].goals");
    assertThat(emptied.onSheet("projects[0].goals[1]")).isEqualTo("projects[0].goals[1]");
  }

  @Test
  void whereNoneIsEmptiedAllRowsCount() {
    var whole = sheet("projects[0].name", "projects[0].goals[0]", "projects[0].goals[1]");
    assertThat(whole.onSheet("projects[0].goals[0]")).isEqualTo("projects[0].goals[0]");
    assertThat(whole.onSheet("projects[0].goals[1]")).isEqualTo("projects[0].goals[1]");
  }
}
