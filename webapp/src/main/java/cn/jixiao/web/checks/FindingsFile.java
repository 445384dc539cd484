package cn.jixiao.web.checks;

import cn.jixiao.checks.FindingFilter;
import cn.jixiao.checks.FindingRow;
import cn.jixiao.checks.FindingService;
import cn.jixiao.checks.Severity;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Download;
import cn.jixiao.web.common.Texts;
import cn.jixiao.web.common.UnitChoice;
import cn.jixiao.writing.DocumentFormat;
import cn.jixiao.writing.ListWorkbook;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All findings that a filter leaves, as an Excel file to be worked off. */
@WebServlet(FindingsFile.ADDRESS)
public class FindingsFile extends Download {

  static final String ADDRESS = "/checks/findings.xlsx";
  private static final long serialVersionUID = 1L;
  private static final int[] WIDTHS = {
    900, 2400, 3000, 1400, 900, 1000, 1800, 2200, 2600, 4200, 4200, 2600
  };
  private static final List<String> COLUMNS =
      List.of(
          "unitCode",
          "unit",
          "project",
          "budget",
          "rule",
          "severity",
          "name",
          "field",
          "seen",
          "message",
          "remedy",
          "answer");

  @Inject transient FindingService findings;

  @Override
  protected Optional<NamedFile> find(HttpServletRequest request) {
    var asked = request.getParameter("year");
    if (asked == null || !asked.matches("[0-9]{4}")) {
      return Optional.empty();
    }
    var filter =
        new FindingFilter(
            Integer.parseInt(asked),
            UnitChoice.code(request.getParameter("unit")),
            blankToNull(request.getParameter("rule")),
            Asked.named(request.getParameter("severity"), Severity.class),
            0,
            0);
    var texts = Texts.in(request.getLocale());
    var first = findings.next(filter, null);
    return Optional.of(
        new NamedFile(
            texts.get("checks.findings.file", asked),
            DocumentFormat.XLSX.mediaType(),
            null,
            out -> write(first, filter, texts, out)));
  }

  /** A list that breaks off is left unfinished, so that nobody takes it for the whole. */
  private void write(List<FindingRow> first, FindingFilter filter, Texts texts, OutputStream out)
      throws IOException {
    var headings = COLUMNS.stream().map(name -> texts.get("checks.findings." + name)).toList();
    var workbook = new ListWorkbook(out, texts.get("checks.findings.heading"), headings, WIDTHS);
    var rows = first;
    while (!rows.isEmpty()) {
      for (var row : rows) {
        workbook.row(cells(row, texts));
      }
      rows = findings.next(filter, rows.get(rows.size() - 1));
    }
    workbook.close();
  }

  private static List<String> cells(FindingRow row, Texts texts) {
    var finding = row.finding();
    return Arrays.asList(
        row.unitCode(),
        row.unitName(),
        row.projectName(),
        yuan(row.budget()),
        finding.rule(),
        texts.of(finding.severity()),
        texts.get("check." + finding.rule() + ".name"),
        texts.field(finding.field()),
        finding.seen(),
        texts.message(finding),
        texts.remedy(finding),
        row.reason());
  }

  private static String yuan(BigDecimal amount) {
    return amount == null ? null : amount.toPlainString();
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
