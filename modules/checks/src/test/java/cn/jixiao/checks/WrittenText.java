package cn.jixiao.checks;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A text among the test resources, in the JSON of {@code /documents/recognition}, and what a
 * careful reviewer finds in it: {@code name.expected.json} beside it.
 */
record WrittenText(String name, DepartmentPaper paper, List<Place> expected) {

  private static final String EXPECTED = ".expected.json";

  /** Where a rule of the catalogue has something to say; letters behind its number do not count. */
  record Place(String rule, int project, String field) {

    boolean isMetBy(Finding finding) {
      return finding.line().equals(rule)
          && finding.project() == project
          && (finding.field().startsWith(field) || field.startsWith(finding.field()));
    }
  }

  static Stream<WrittenText> in(String folder) {
    try {
      var place = Objects.requireNonNull(WrittenText.class.getResource(folder)).toURI();
      try (var files = Files.list(Path.of(place))) {
        return files
            .filter(file -> !file.toString().endsWith(EXPECTED))
            .sorted()
            .map(WrittenText::read)
            .toList()
            .stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static WrittenText read(Path file) {
    try {
      var name = file.getFileName().toString().replace(".json", "");
      var beside = file.resolveSibling(name + EXPECTED);
      return new WrittenText(
          name,
          Papers.read(Files.readString(file)),
          Files.exists(beside) ? places(Files.readString(beside)) : List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Place> places(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject().getJsonArray("expected").getValuesAs(JsonObject.class).stream()
          .map(p -> new Place(p.getString("rule"), p.getInt("project"), p.getString("field")))
          .toList();
    }
  }

  /** A finding on one line, for whoever judges it. */
  static String line(Finding finding) {
    return "%d %s %s %s 「%s」 %s"
        .formatted(
            finding.project(),
            finding.rule(),
            finding.severity(),
            finding.field(),
            finding.seen(),
            finding.arguments());
  }

  @Override
  public String toString() {
    return name;
  }
}
