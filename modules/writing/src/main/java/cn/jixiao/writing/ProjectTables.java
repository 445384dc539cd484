package cn.jixiao.writing;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.writing.DepartmentText.UnitText;
import cn.jixiao.writing.Pages.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Prints one project's form: amounts, purpose, plan and goals above its indicators. */
final class ProjectTables {

  private final Pages pages;
  private final UnitText unit;
  private final TargetDraft target;
  private final int parts;

  ProjectTables(Pages pages, UnitText unit, TargetDraft target) {
    this.pages = pages;
    this.unit = unit;
    this.target = target;
    var checkpoints = target.plan().size();
    parts = checkpoints <= FormGrid.PARTS ? FormGrid.PARTS : (checkpoints + 5) / 6 * 6;
  }

  void write(FormLayout layout, String caption) throws IOException {
    pages.beginTable(caption, FormGrid.widths(parts));
    unitRow();
    nameRow();
    amountRows();
    planRows();
    goalRow();
    pages.endTable();
    new IndicatorTable(layout, target.indicators()).write(pages, caption);
  }

  private void unitRow() throws IOException {
    var amountUnit = target.amountUnit() == null ? "" : "单位：" + target.amountUnit().label();
    var printed = DepartmentText.printed(unit.code(), unit.name());
    row(Cell.of(printed, parts - 5, Style.TEXT), Cell.of(amountUnit, 6, Style.RIGHT));
  }

  private void nameRow() throws IOException {
    var share = parts / 6;
    // as wide as the 21 signs of a code
    var code = parts * 3 / 8;
    row(
        Cell.of("项目编码", 1, Style.LABEL),
        Cell.of(target.code(), code, Style.CENTRED),
        Cell.of("项目名称", share, Style.LABEL),
        Cell.of(target.name(), parts - code - share, Style.CENTRED));
  }

  private void amountRows() throws IOException {
    var share = parts / 6;
    row(
        new Cell("预算规模及资金用途", 1, 2, Style.LABEL),
        Cell.of("预算数", share, Style.LABEL),
        Cell.of(amount(target.budget()), share, Style.CENTRED),
        Cell.of("其中：财政资金", share, Style.LABEL),
        Cell.of(amount(target.fiscal()), share, Style.CENTRED),
        Cell.of("其他资金", share, Style.LABEL),
        Cell.of(amount(target.other()), share, Style.CENTRED));
    row(Cell.of(target.purpose(), parts, Style.TEXT));
  }

  private String amount(BigDecimal yuan) {
    return (target.amountUnit() == null ? AmountUnit.YUAN : target.amountUnit()).print(yuan);
  }

  private void planRows() throws IOException {
    var labels = new ArrayList<Cell>(List.of(new Cell("资金支出计划（%）", 1, 2, Style.LABEL)));
    var percents = new ArrayList<Cell>();
    var plan = target.plan().isEmpty() ? List.of(new Checkpoint("", null)) : target.plan();
    var left = parts;
    for (var i = 0; i < plan.size(); i++) {
      var share = left / (plan.size() - i);
      left -= share;
      labels.add(Cell.of(plan.get(i).label(), share, Style.COLUMN_LABEL));
      percents.add(Cell.of(percent(plan.get(i).percent()), share, Style.CENTRED));
    }
    pages.row(false, labels);
    pages.row(false, percents);
  }

  private static String percent(BigDecimal percent) {
    return percent == null ? "" : percent.toPlainString() + "%";
  }

  private void goalRow() throws IOException {
    var goals = new ArrayList<String>();
    for (var i = 0; i < target.goals().size(); i++) {
      var goal = target.goals().get(i);
      // "1.5万元" would read as a number of its own
      var blank = !goal.isEmpty() && Character.isDigit(goal.charAt(0)) ? " " : "";
      goals.add(i + 1 + "." + blank + goal);
    }
    row(Cell.of("绩效目标", 1, Style.LABEL), Cell.of(String.join("\n", goals), parts, Style.TEXT));
  }

  private void row(Cell... cells) throws IOException {
    pages.row(false, List.of(cells));
  }
}
