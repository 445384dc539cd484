package cn.jixiao.projects;

import java.util.List;
import java.util.Objects;

/** Texts that stand one below the other, none with a line break of its own: goals, measures. */
public final class Paragraphs {

  private final List<String> texts;

  public Paragraphs(List<String> texts) {
    this.texts = texts.stream().map(Cell::text).filter(Objects::nonNull).toList();
  }

  public List<String> texts() {
    return texts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Paragraphs that && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }
}
