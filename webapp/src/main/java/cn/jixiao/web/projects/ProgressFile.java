package cn.jixiao.web.projects;

import cn.jixiao.projects.ProgressFilter;
import cn.jixiao.projects.ProgressRow;
import cn.jixiao.projects.ProgressService;
import cn.jixiao.projects.ProgressState;
import cn.jixiao.projects.TargetState;
import cn.jixiao.projects.Timing;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Texts;
import cn.jixiao.web.common.Words;
import cn.jixiao.web.common.YearListFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How far all units of a filter are, as an Excel file. */
@WebServlet(ProgressFile.ADDRESS)
public class ProgressFile extends YearListFile {

  static final String ADDRESS = "/projects/progress.xlsx";
  private static final long serialVersionUID = 1L;
  private static final int[] WIDTHS = {
    1200, 3600, 1400, 1200, 1200, 1200, 1200, 1200, 2200, 2600, 3600, 1200, 1200, 1200, 1800, 1400
  };

  @Inject transient ProgressService progress;
  @Inject transient Words words;

  public ProgressFile() {
    super("projects.progress", WIDTHS);
  }

  @Override
  protected Stream<List<String>> rows(
      int year, String unit, HttpServletRequest request, Texts texts) {
    var state = Asked.named(request.getParameter("state"), ProgressState.class);
    var timing = Asked.named(request.getParameter("timing"), Timing.class);
    return progress.rows(new ProgressFilter(year, unit, state, timing, 0, 0)).stream()
        .map(row -> cells(row, texts));
  }

  @Override
  protected List<String> headings(Texts texts) {
    var headings =
        new ArrayList<>(
            List.of(
                texts.get("checks.findings.unitCode"),
                texts.get("field.organization"),
                texts.get("projects.targets.state")));
    Stream.of(TargetState.values()).map(texts::of).forEach(headings::add);
    Stream.of("budget", "step", "holder", "days", "late", "awaited", "due", "timing")
        .map(name -> texts.get("projects.progress." + name))
        .forEach(headings::add);
    return headings;
  }

  private List<String> cells(ProgressRow row, Texts texts) {
    var progress = row.progress();
    var holder = row.holder();
    var cells = new ArrayList<>(List.of(row.code(), row.name(), texts.of(row.state())));
    Stream.of(TargetState.values())
        .map(state -> String.valueOf(progress.of(state)))
        .forEach(cells::add);
    cells.add(AmountUnit.WAN_YUAN.fromYuan(progress.budget()).toPlainString());
    cells.add(holder == null ? null : texts.of(holder.step()));
    cells.add(holder == null ? null : holder.place() == null ? row.name() : holder.place());
    cells.add(holder == null ? null : String.valueOf(words.daysSince(holder.since())));
    cells.add(String.valueOf(progress.late()));
    var deadline = row.deadline();
    cells.add(deadline == null ? null : texts.of(deadline.getRound()));
    cells.add(deadline == null ? null : deadline.getDue().toString());
    cells.add(row.timing() == null ? null : texts.of(row.timing()));
    return cells;
  }
}
