package cn.jixiao.formats;

import java.util.List;

/** What a document holds in reading order, whatever its format: paragraphs and grids. */
public record SourceDocument(List<Block> blocks) {

  public SourceDocument {
    blocks = List.copyOf(blocks);
  }

  /** One thing after the other, from top to bottom. */
  public sealed interface Block permits Paragraph, Grid {}

  /**
   * A paragraph outside of tables.
   *
   * @param number its number in the document, from 1
   * @param page the page it begins on, from 1; null where the format knows no pages
   */
  public record Paragraph(int number, String text, Integer page) implements Block {

    public Paragraph(int number, String text) {
      this(number, text, null);
    }

    public Place place() {
      return new Place(null, null, null, number, null, null, page);
    }
  }
}
