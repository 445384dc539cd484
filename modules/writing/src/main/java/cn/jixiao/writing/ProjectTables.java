package cn.jixiao.writing;

import static cn.jixiao.writing.DocxMarkup.Merge.BEGIN;
import static cn.jixiao.writing.DocxMarkup.Merge.CONTINUE;
import static cn.jixiao.writing.DocxMarkup.Merge.NONE;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.writing.DepartmentText.UnitText;
import cn.jixiao.writing.DocxMarkup.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Prints one project's form: amounts, purpose, plan and goals above its indicators. */
final class ProjectTables {

  /** The text of a page is 156 mm wide. */
  static final int WIDTH = 8844;

  private static final int LABEL_WIDTH = 1404;

  /** Six cells of amounts and two to six checkpoints both divide twelve columns. */
  private static final int FEWEST_COLUMNS = 12;

  private static final String LABEL = "FormLabel";
  private static final String TEXT = "FormText";
  private static final String CENTRED = "FormCentred";

  private final DocxMarkup markup;
  private final UnitText unit;
  private final TargetDraft target;
  private final int columns;

  ProjectTables(DocxMarkup markup, UnitText unit, TargetDraft target) {
    this.markup = markup;
    this.unit = unit;
    this.target = target;
    var checkpoints = target.plan().size();
    columns = checkpoints <= FEWEST_COLUMNS ? FEWEST_COLUMNS : (checkpoints + 5) / 6 * 6;
  }

  void write() {
    var widths = new int[columns + 1];
    Arrays.fill(widths, (WIDTH - LABEL_WIDTH) / columns);
    widths[0] = LABEL_WIDTH + (WIDTH - LABEL_WIDTH) % columns;
    markup.beginTable(widths);
    unitRow();
    nameRow();
    amountRows();
    planRows();
    goalRow();
    markup.endTable();
    new IndicatorTable(markup, target.indicators()).write();
  }

  private void unitRow() {
    var amountUnit = target.amountUnit() == null ? "" : "单位：" + target.amountUnit().label();
    var printed = DepartmentText.printed(unit.code(), unit.name());
    row(Cell.of(printed, columns - 3, TEXT), Cell.of(amountUnit, 4, "FormRight"));
  }

  private void nameRow() {
    var share = columns / 6;
    row(
        Cell.of("项目编码", 1, LABEL),
        Cell.of(target.code(), 2 * share, CENTRED),
        Cell.of("项目名称", share, LABEL),
        Cell.of(target.name(), 3 * share, CENTRED));
  }

  private void amountRows() {
    var share = columns / 6;
    row(
        new Cell("预算规模及资金用途", 1, BEGIN, LABEL),
        Cell.of("预算数", share, LABEL),
        Cell.of(amount(target.budget()), share, CENTRED),
        Cell.of("其中：财政资金", share, LABEL),
        Cell.of(amount(target.fiscal()), share, CENTRED),
        Cell.of("其他资金", share, LABEL),
        Cell.of(amount(target.other()), share, CENTRED));
    row(new Cell("", 1, CONTINUE, LABEL), Cell.of(target.purpose(), columns, TEXT));
  }

  private String amount(BigDecimal yuan) {
    return (target.amountUnit() == null ? AmountUnit.YUAN : target.amountUnit()).print(yuan);
  }

  private void planRows() {
    var labels = new ArrayList<Cell>(List.of(new Cell("资金支出计划（%）", 1, BEGIN, LABEL)));
    var percents = new ArrayList<Cell>(List.of(new Cell("", 1, CONTINUE, LABEL)));
    var plan = target.plan().isEmpty() ? List.of(new Checkpoint("", null)) : target.plan();
    var left = columns;
    for (var i = 0; i < plan.size(); i++) {
      var share = left / (plan.size() - i);
      left -= share;
      labels.add(Cell.of(plan.get(i).label(), share, LABEL));
      percents.add(Cell.of(percent(plan.get(i).percent()), share, CENTRED));
    }
    markup.row(false, labels);
    markup.row(false, percents);
  }

  private static String percent(BigDecimal percent) {
    return percent == null ? "" : percent.toPlainString() + "%";
  }

  private void goalRow() {
    var goals = new ArrayList<String>();
    for (var i = 0; i < target.goals().size(); i++) {
      var goal = target.goals().get(i);
      // "1.5万元" would read as a number of its own
      var blank = !goal.isEmpty() && Character.isDigit(goal.charAt(0)) ? " " : "";
      goals.add(i + 1 + "." + blank + goal);
    }
    row(new Cell("绩效目标", 1, NONE, LABEL), Cell.of(String.join("\n", goals), columns, TEXT));
  }

  private void row(Cell... cells) {
    markup.row(false, List.of(cells));
  }
}
