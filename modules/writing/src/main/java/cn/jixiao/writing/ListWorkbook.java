package cn.jixiao.writing;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A list as an Excel file: one sheet with a heading row that stays in sight and filters. Rows are
 * written as they come, so that a list may be longer than memory; every cell is text.
 */
public final class ListWorkbook implements Closeable {

  private final Workbook workbook;
  private final Sheet sheet;

  /**
   * @param widths of the columns, in twentieths of a point; as many as headings
   */
  public ListWorkbook(OutputStream out, String name, List<String> headings, int... widths)
      throws IOException {
    workbook = new Workbook(out);
    sheet = workbook.sheet(name, widths, true);
    write(headings, Style.COLUMN_LABEL);
    workbook.repeat(1);
  }

  /** One more row; null is an empty cell. */
  public void row(List<String> texts) throws IOException {
    write(texts, Style.TEXT);
  }

  private void write(List<String> texts, Style style) throws IOException {
    sheet.row(MergedRows.flat(texts, style));
  }

  @Override
  public void close() throws IOException {
    sheet.end();
    workbook.close();
  }
}
