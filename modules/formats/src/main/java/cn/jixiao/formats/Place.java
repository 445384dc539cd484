package cn.jixiao.formats;

/**
 * Where in a document something stands, without words of any language: in a row of a table or a
 * cell of a sheet, or in a paragraph, or, with nothing set, the document as a whole.
 *
 * @param table the table's number from 1, or null
 * @param row the row's number from 1, in its table or sheet, or null
 * @param label the label or column heading as printed, or null
 * @param paragraph the number of a paragraph outside of tables from 1, or null
 * @param sheet the name of the sheet, or null where there are none
 * @param cell the cell as its program names it, e.g. B5, or null
 * @param page the number of the page from 1, or null where the format knows no pages
 */
public record Place(
    Integer table,
    Integer row,
    String label,
    Integer paragraph,
    String sheet,
    String cell,
    Integer page) {

  private static final Place WHOLE = new Place(null, null, null, null, null, null, null);

  public static Place whole() {
    return WHOLE;
  }

  public static Place inTable(int table, int row, String label) {
    return new Place(table, row, label, null, null, null, null);
  }

  public static Place ofParagraph(int paragraph) {
    return new Place(null, null, null, paragraph, null, null, null);
  }
}
