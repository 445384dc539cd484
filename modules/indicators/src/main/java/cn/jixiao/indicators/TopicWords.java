package cn.jixiao.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A topic and the words that tell it: a line of {@code topics.tsv}. */
record TopicWords(Topic topic, Set<String> words) {

  private static final String WORDS = "topics.tsv";
  private static final String KINSHIP = "topic-kinship.tsv";
  private static final int COLUMNS = 3;

  TopicWords and(TopicWords more) {
    var all = new LinkedHashSet<>(words);
    all.addAll(more.words);
    return new TopicWords(topic, all);
  }

  /** What comes with the system: code, name and words between tabs, the words between blanks. */
  static List<TopicWords> curated() {
    return lines(WORDS).map(TopicWords::read).toList();
  }

  /** Which topics go together in one project: two codes a line. */
  static Set<Set<String>> kinship() {
    return lines(KINSHIP)
        .map(line -> Set.of(line.strip().split("\t")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> lines(String resource) {
    try (var content = TopicWords.class.getResourceAsStream(resource)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static TopicWords read(String line) {
    var columns = line.split("\t");
    if (columns.length != COLUMNS) {
      throw new IllegalStateException("Not code, name and words between tabs: " + line);
    }
    return new TopicWords(
        new Topic(columns[0].strip(), columns[1].strip()),
        new LinkedHashSet<>(List.of(columns[2].strip().split(" +"))));
  }
}
