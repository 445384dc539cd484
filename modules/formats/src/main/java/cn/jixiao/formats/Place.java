package cn.jixiao.formats;

/**
 * Where in a document something stands, without words of any language: in a row of a table, or in a
 * paragraph, or, with nothing set, the document as a whole.
 *
 * @param table the table's number from 1, or null
 * @param row the row's number in its table from 1, or null
 * @param label the label or column heading as printed, or null
 * @param paragraph the number of a paragraph outside of tables from 1, or null
 */
public record Place(Integer table, Integer row, String label, Integer paragraph) {

  private static final Place WHOLE = new Place(null, null, null, null);

  public static Place whole() {
    return WHOLE;
  }

  public static Place inTable(int table, int row, String label) {
    return new Place(table, row, label, null);
  }

  public static Place ofParagraph(int paragraph) {
    return new Place(null, null, null, paragraph);
  }
}
