package cn.jixiao.web.projects;

import cn.jixiao.projects.ControlFigureService;
import cn.jixiao.projects.FiguresFilter;
import cn.jixiao.projects.FiguresRow;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Texts;
import cn.jixiao.web.common.YearListFile;
import cn.jixiao.workflow.BudgetRound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The control figures of all units of a filter, as an Excel file. */
@WebServlet(FiguresFile.ADDRESS)
public class FiguresFile extends YearListFile {

  static final String ADDRESS = "/projects/control-figures.xlsx";
  private static final long serialVersionUID = 1L;
  private static final int[] WIDTHS = {1200, 3600, 1400, 1400, 1800, 2200, 2200, 2200};

  @Inject transient ControlFigureService figures;

  public FiguresFile() {
    super("projects.figures", WIDTHS);
  }

  @Override
  protected Stream<List<String>> rows(
      int year, String unit, HttpServletRequest request, Texts texts) {
    var round = Asked.named(request.getParameter("round"), BudgetRound.class);
    return figures.rows(new FiguresFilter(year, unit, round, 0, 0)).stream()
        .map(row -> cells(row, texts));
  }

  @Override
  protected List<String> headings(Texts texts) {
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
