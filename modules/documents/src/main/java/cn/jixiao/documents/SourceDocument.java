package cn.jixiao.documents;

import java.util.List;

/** What a document holds in reading order, whatever its format: paragraphs and grids. */
record SourceDocument(List<Block> blocks) {

  SourceDocument {
    blocks = List.copyOf(blocks);
  }

  /** One thing after the other, from top to bottom. */
  sealed interface Block permits Paragraph, Grid {}

  /**
   * A paragraph outside of tables.
   *
   * @param number its number in the document, from 1
   */
  record Paragraph(int number, String text) implements Block {}
}
