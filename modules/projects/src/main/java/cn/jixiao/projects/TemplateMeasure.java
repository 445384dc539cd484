package cn.jixiao.projects;

/**
 * One measure of a template: what it is called, and what is written under it.
 *
 * @param heading without a full stop behind it
 */
public record TemplateMeasure(String heading, String text) {

  private static final String STOP = "\u3002";

  public TemplateMeasure {
    heading = Cell.text(heading);
    text = Cell.text(text);
    while (heading != null && heading.endsWith(STOP)) {
      heading = Cell.text(heading.substring(0, heading.length() - 1));
    }
  }

  static TemplateMeasure of(String paragraph) {
    var parts = paragraph.split(STOP, 2);
    return new TemplateMeasure(parts[0], parts.length < 2 ? null : parts[1]);
  }

  /** As it stands among a unit's measures. */
  String paragraph() {
    return heading + STOP + (text == null ? "" : text);
  }

  boolean isEmpty() {
    return heading == null && text == null;
  }
}
