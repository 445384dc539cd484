package cn.jixiao.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What townships write about one kind of project; {村}, {项} and the like are filled in by each.
 *
 * @param unit what is counted
 * @param things what is done
 */
record TownshipTopic(
    String name, String unit, List<String> things, List<String> purposes, List<String> goals) {

  static List<TownshipTopic> all() {
    try (var file = TownshipTopic.class.getResourceAsStream("townships.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(TownshipTopic::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static TownshipTopic of(String[] columns) {
    return new TownshipTopic(
        columns[0],
        columns[1],
        List.of(columns[2].split(" ")),
        List.of(columns[3].split("\\|")),
        List.of(columns[4].split("\\|")));
  }
}
