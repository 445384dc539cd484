package cn.jixiao.web.common;

import cn.jixiao.writing.DocumentFormat;
import cn.jixiao.writing.ListWorkbook;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a {@link YearListBean} lists, as an Excel file that is written while it is read. */
public abstract class YearListFile extends Download {

  private static final long serialVersionUID = 1L;

  private final String list;
  private final int[] widths;

  /**
   * @param list under which its file and heading stand in the texts
   * @param widths of its columns
   */
  protected YearListFile(String list, int... widths) {
    this.list = list;
    this.widths = widths.clone();
  }

  protected abstract List<String> headings(Texts texts);

  /**
   * The cells of its rows. Whether the person may have them shows before the first one is taken.
   *
   * @param unit code of a unit or department; null for all
   * @param request what else it is narrowed by
   */
  protected abstract Stream<List<String>> rows(
      int year, String unit, HttpServletRequest request, Texts texts);

  @Override
  protected Optional<NamedFile> find(HttpServletRequest request) {
    var year = request.getParameter("year");
    if (year == null || !year.matches("[0-9]{4}")) {
      return Optional.empty();
    }
    var unit = UnitChoice.code(request.getParameter("unit"));
    var texts = Texts.in(request.getLocale());
    var rows = rows(Integer.parseInt(year), unit, request, texts);
    return Optional.of(
        new NamedFile(
            texts.get(list + ".file", year),
            DocumentFormat.XLSX.mediaType(),
            null,
            out -> write(rows, texts, out)));
  }

  /** A list that breaks off is left unfinished, so that nobody takes it for the whole. */
  private void write(Stream<List<String>> rows, Texts texts, OutputStream out) throws IOException {
    var workbook = new ListWorkbook(out, texts.get(list + ".heading"), headings(texts), widths);
    for (var row = rows.iterator(); row.hasNext(); ) {
      workbook.row(row.next());
    }
    workbook.close();
  }
}
