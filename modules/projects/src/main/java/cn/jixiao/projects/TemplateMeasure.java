package cn.jixiao.projects;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * One measure of a template: what it is called, and what is written under it.
 *
 * @param heading one sentence without its full stop; what was written behind it belongs to the text
 */
public record TemplateMeasure(String heading, String text) {

  private static final String STOP = "\u3002";

  public TemplateMeasure {
    var sentences =
        Stream.of(Objects.requireNonNullElse(heading, "").split(STOP))
            .map(Cell::text)
            .filter(Objects::nonNull)
            .toList();
    heading = sentences.isEmpty() ? null : sentences.get(0);
    text =
        Cell.text(
            Stream.concat(sentences.stream().skip(1), Stream.ofNullable(Cell.text(text)))
                .collect(joining(STOP)));
  }

  static TemplateMeasure of(String paragraph) {
    var parts = paragraph.split(STOP, 2);
    return new TemplateMeasure(parts[0], parts.length < 2 ? null : parts[1]);
  }

  /** As it stands among a unit's measures. */
  String paragraph() {
    return heading + STOP + (text == null ? "" : text);
  }
}
