package cn.jixiao.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.TargetDraft;
import cn.jixiao.recognition.DetailedDocument;
import cn.jixiao.shared.RecordJson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is kept of a file and what a person makes of it comes back as it was. */
class KeptRecordsTest {

  @Test
  void aRecognitionIsTheSameAfterItWasKept() {
    var document = Papers.of(Papers.PART_ONE, Papers.road(null), Papers.lamps());
    assertThat(kept(document, DetailedDocument.class)).isEqualTo(document);
  }

  @Test
  void whatIsNotStatedStaysNotStated() {
    var nothing =
        new TargetDraft(null, null, null, null, null, null, null, List.of(), List.of(), List.of());
    assertThat(kept(nothing, TargetDraft.class)).isEqualTo(nothing);
  }

  @Test
  void amountsKeepEveryDigit() {
    var exact = Papers.project("P1", "甲", "123456789012.34");
    assertThat(kept(exact, TargetDraft.class).budget()).isEqualTo("123456789012.34");
  }

  @Test
  void whatAPersonMadeOfItIsTheSameAfterItWasKept() {
    var choice = new Choice(Decision.MERGE, 4711L, 3, Set.of("budget", "goals[1] ADDED"));
    var made =
        new Handwork(
            Map.of("projects[0].budget", "30 万元", "projects[0].name", ""),
            Map.of("projects[0]", choice));
    assertThat(kept(made, Handwork.class)).isEqualTo(made);
  }

  private static <T extends Record> T kept(T value, Class<T> type) {
    return RecordJson.read(RecordJson.of(value).toString(), type);
  }
}
