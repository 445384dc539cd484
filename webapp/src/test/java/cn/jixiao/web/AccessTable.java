package cn.jixiao.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What {@link AccessUiIT} expects, as {@code access.txt} says it: the head of that file says how.
 */
final class AccessTable {

  private static final String FILE = "/cn/jixiao/web/access.txt";

  private final List<String> remarked;

  private AccessTable(List<String> remarked) {
    this.remarked = remarked;
  }

  static AccessTable read() {
    try (var file = AccessTable.class.getResourceAsStream(FILE)) {
      return new AccessTable(
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its lines with what is said of them. */
  List<String> remarked() {
    return remarked;
  }

  /** Its lines alone. */
  List<String> lines() {
    return remarked.stream().map(line -> line.split("#")[0].strip()).toList();
  }

  /** The letters of those who may do it, and whose journeys other tests go. */
  String allowed(String stage, String act) {
    return lines().stream()
        .filter(line -> isAbout(line, stage, act))
        .map(line -> line.replaceFirst("[^|]*\\|[^/]*/?", "").strip())
        .findFirst()
        .orElse("");
  }

  private static boolean isAbout(String line, String stage, String act) {
    var words = line.split(" ", 2);
    var stages = List.of(words[0].split("\\+"));
    return words[1].startsWith(act + " |") && (stages.contains("ALWAYS") || stages.contains(stage));
  }
}
