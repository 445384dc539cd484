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
   */
  public record Paragraph(int number, String text) implements Block {}
}
