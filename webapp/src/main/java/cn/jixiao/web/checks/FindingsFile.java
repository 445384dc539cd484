package cn.jixiao.web.checks;

import cn.jixiao.checks.FindingFilter;
import cn.jixiao.checks.FindingRow;
import cn.jixiao.checks.FindingService;
import cn.jixiao.checks.Severity;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Texts;
import cn.jixiao.web.common.YearListFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All findings that a filter leaves, as an Excel file to be worked off. */
@WebServlet(FindingsFile.ADDRESS)
public class FindingsFile extends YearListFile {

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

  public FindingsFile() {
    super("checks.findings", WIDTHS);
  }

  @Override
  protected List<String> headings(Texts texts) {
    return COLUMNS.stream().map(name -> texts.get("checks.findings." + name)).toList();
  }

  @Override
  protected Stream<List<String>> rows(
      int year, String unit, HttpServletRequest request, Texts texts) {
    var rule = blankToNull(request.getParameter("rule"));
    var severity = Asked.named(request.getParameter("severity"), Severity.class);
    var filter = new FindingFilter(year, unit, rule, severity, 0, 0);
    return Stream.iterate(
            findings.next(filter, null),
            rows -> !rows.isEmpty(),
            rows -> findings.next(filter, rows.get(rows.size() - 1)))
        .flatMap(List::stream)
        .map(row -> cells(row, texts));
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
