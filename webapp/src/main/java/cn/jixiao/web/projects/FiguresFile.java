package cn.jixiao.web.projects;

import cn.jixiao.projects.ControlFigureService;
import cn.jixiao.projects.FiguresFilter;
import cn.jixiao.projects.FiguresRow;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Download;
import cn.jixiao.web.common.Texts;
import cn.jixiao.web.common.UnitChoice;
import cn.jixiao.workflow.BudgetRound;
import cn.jixiao.writing.DocumentFormat;
import cn.jixiao.writing.ListWorkbook;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The control figures of all units of a filter, as an Excel file. */
@WebServlet(FiguresFile.ADDRESS)
public class FiguresFile extends Download {

  static final String ADDRESS = "/projects/control-figures.xlsx";
  private static final long serialVersionUID = 1L;
  private static final int[] WIDTHS = {1200, 3600, 1400, 1400, 1800, 2200, 2200, 2200};

  @Inject transient ControlFigureService figures;

  @Override
  protected Optional<NamedFile> find(HttpServletRequest request) {
    var asked = request.getParameter("year");
    if (asked == null || !asked.matches("[0-9]{4}")) {
      return Optional.empty();
    }
    var filter =
        new FiguresFilter(
            Integer.parseInt(asked),
            UnitChoice.code(request.getParameter("unit")),
            Asked.named(request.getParameter("round"), BudgetRound.class),
            0,
            0);
    var texts = Texts.in(request.getLocale());
    var rows = figures.rows(filter);
    return Optional.of(
        new NamedFile(
            texts.get("projects.figures.file", asked),
            DocumentFormat.XLSX.mediaType(),
            null,
            out -> write(rows, texts, out)));
  }

  private static void write(List<FiguresRow> rows, Texts texts, OutputStream out)
      throws IOException {
    var workbook =
        new ListWorkbook(out, texts.get("projects.figures.heading"), headings(texts), WIDTHS);
    for (var row : rows) {
      workbook.row(cells(row, texts));
    }
    workbook.close();
  }

  private static List<String> headings(Texts texts) {
    return Stream.concat(
            Stream.of("checks.findings.unitCode", "field.organization"),
            Stream.of("round", "passed", "waiting", "declared", "total", "difference")
                .map(name -> "projects.figures." + name))
        .map(texts::get)
        .toList();
  }

  private static List<String> cells(FiguresRow row, Texts texts) {
    return Arrays.asList(
        row.code(),
        row.name(),
        texts.of(row.round()),
        String.valueOf(row.approved()),
        String.valueOf(row.waiting()),
        AmountUnit.WAN_YUAN.print(row.declared()),
        AmountUnit.WAN_YUAN.print(row.total()),
        AmountUnit.WAN_YUAN.print(row.difference()));
  }
}
