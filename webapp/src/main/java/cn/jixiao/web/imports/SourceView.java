package cn.jixiao.web.imports;

import cn.jixiao.formats.Grid;
import cn.jixiao.formats.SourceDocument;
import cn.jixiao.formats.SourceDocument.Paragraph;
import cn.jixiao.imports.ImportField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The part of a source document out of which some fields were read, as text: paragraphs and tables,
 * and in them the spot of each field. What stands far from all of them is left out.
 *
 * @param spots by the field's path
 */
public record SourceView(List<Block> blocks, Map<String, String> spots) {

  /** A paragraph, or a table, whose text is null. */
  public record Block(String spot, String text, List<Row> rows) {}

  /** A row of a table. */
  public record Row(String spot, List<Box> boxes) {}

  /** A cell with the rows and columns it spans. */
  public record Box(String spot, String text, int rows, int columns) {}

  static SourceView of(SourceDocument document, List<ImportField> fields) {
    var read = fields.stream().filter(field -> field.place() != null).toList();
    var paragraphs =
        read.stream()
            .map(field -> field.place().paragraph())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var blocks = new ArrayList<Block>();
    var spots = new HashMap<String, String>();
    Paragraph title = null;
    for (var block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        title = paragraph;
        if (paragraphs.contains(paragraph.number())) {
          blocks.add(block(paragraph));
          title = null;
        }
      } else if (block instanceof Grid grid) {
        var table = new SourceTable(grid, read);
        if (!table.isFarAway()) {
          // The line above a table is its heading.
          if (title != null) {
            blocks.add(block(title));
          }
          blocks.add(table.block());
          spots.putAll(table.spots());
        }
        title = null;
      }
    }
    read.stream()
        .filter(field -> paragraphs.contains(field.place().paragraph()))
        .forEach(field -> spots.put(field.field(), spot(field.place().paragraph())));
    return new SourceView(List.copyOf(blocks), Map.copyOf(spots));
  }

  /** Where the field was read; an empty text where it was read nowhere. */
  public String spotOf(String field) {
    return spots.getOrDefault(field, "");
  }

  private static Block block(Paragraph paragraph) {
    return new Block(spot(paragraph.number()), paragraph.text(), List.of());
  }

  private static String spot(int paragraph) {
    return "p" + paragraph;
  }
}
