package cn.jixiao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.projects.TargetState;
import cn.jixiao.recognition.DocumentReader;
import cn.jixiao.recognition.RecognizedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The townships' texts are read in full and speak of the projects that the townships have. */
class DemonstrationTextsTest {

  private final Path folder = Places.here().config().resolve("demo");

  @Test
  void areOneForEveryTownshipAndYear() throws IOException {
    assertThat(DemonstrationText.in(folder))
        .extracting(text -> text.organization() + " " + text.year())
        .containsExactlyInAnyOrder(
            "601001 2026",
            "601001 2027",
            "602001 2026",
            "602001 2027",
            "603001 2026",
            "603001 2027");
  }

  @Test
  void sayTheirYearAGoalAndSevenMeasures() throws IOException {
    assertThat(DemonstrationText.in(folder))
        .allSatisfy(
            text -> {
              var read = read(text);
              assertThat(read.year()).hasToString(text.year());
              assertThat(read.overall().goal()).containsPattern("\\d");
              assertThat(read.overall().measures()).hasSize(7);
            });
  }

  @Test
  void haveASubTargetForEveryProjectOfTheDepartmentAndNoOther() throws IOException {
    var targets = DemonstrationTargets.all(folder);
    assertThat(DemonstrationText.in(folder))
        .allSatisfy(
            text ->
                assertThat(read(text).overall().subTargets())
                    .allSatisfy(DemonstrationTextsTest::isWhole)
                    .extracting(SubTargetDraft::title)
                    .containsExactlyInAnyOrderElementsOf(projects(targets, text)));
  }

  private static void isWhole(SubTargetDraft subTarget) {
    assertThat(subTarget.number()).isNotBlank();
    assertThat(subTarget.goal()).isNotBlank();
    assertThat(subTarget.indicator()).containsPattern("\\d");
  }

  private static List<String> projects(List<DemonstrationTarget> targets, DemonstrationText text) {
    var department = text.organization().substring(0, 3);
    return targets.stream()
        .filter(it -> it.organization().startsWith(department))
        .filter(it -> String.valueOf(it.year()).equals(text.year()))
        .filter(it -> it.state() != TargetState.STOPPED) // in no text any more
        .map(it -> it.target().getString("name"))
        .toList();
  }

  private static RecognizedDocument read(DemonstrationText text) throws IOException {
    return new DocumentReader().read(Files.readAllBytes(text.file()), text.name());
  }
}
