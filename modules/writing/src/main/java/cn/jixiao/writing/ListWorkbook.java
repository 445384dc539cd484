package cn.jixiao.writing;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A list as an Excel file: a sheet with a heading row that stays in sight and filters. Rows are
 * written as they come, so that a list may be longer than memory, and where a sheet holds no more
 * the list goes on in the next one; every cell is text. Only what is closed is a whole file.
 */
public final class ListWorkbook implements Closeable {

  /** As many as Excel opens. */
  private static final int ROWS = 1_048_576;

  private final Workbook workbook;
  private final String name;
  private final List<String> headings;
  private final int[] widths;
  private final int most;
  private Sheet sheet;
  private int rows;

  /**
   * @param widths of the columns, in twentieths of a point; as many as headings
   */
  public ListWorkbook(OutputStream out, String name, List<String> headings, int... widths)
      throws IOException {
    this(out, ROWS, name, headings, widths);
  }

  ListWorkbook(OutputStream out, int most, String name, List<String> headings, int... widths)
      throws IOException {
    this.workbook = new Workbook(out);
    this.name = name;
    this.headings = List.copyOf(headings);
    this.widths = widths.clone();
    this.most = most;
    begin();
  }

  private void begin() throws IOException {
    sheet = workbook.sheet(name, widths, true);
    rows = 0;
    write(headings, Style.COLUMN_LABEL);
    workbook.repeat(1);
  }

  /** One more row; null is an empty cell. */
  public void row(List<String> texts) throws IOException {
    if (rows == most) {
      sheet.end();
      begin();
    }
    write(texts, Style.TEXT);
  }

  private void write(List<String> texts, Style style) throws IOException {
    sheet.row(MergedRows.flat(texts, style));
    rows++;
  }

  @Override
  public void close() throws IOException {
    sheet.end();
    workbook.close();
  }
}
