package cn.jixiao.offline;

import static cn.jixiao.offline.Column.BASIS;
import static cn.jixiao.offline.Column.CHECK;
import static cn.jixiao.offline.Column.DESCRIPTION;
import static cn.jixiao.offline.Column.LEVEL1;
import static cn.jixiao.offline.Column.LEVEL2;
import static cn.jixiao.offline.Column.NAME;
import static cn.jixiao.offline.Column.OPERATOR;
import static cn.jixiao.offline.Column.UNIT;
import static cn.jixiao.offline.Column.VALUE;
import static cn.jixiao.offline.Column.WEIGHT;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;

/**
 * Writes the sheet of one target. The hidden first column says what each row is: which field stands
 * in which column, where a table begins, and which row of the record a row started from; so the
 * sheet is understood again when rows were sorted or inserted by hand.
 */
final class TargetSheet {

  private static final String MOST_AMOUNT = "999999999999999";
  private static final String HUNDRED = "100";
  private static final int SPARE_INDICATORS = 8;
  private static final int FEWEST_INDICATORS = 16;
  private static final int SPARE_GOALS = 3;
  private static final int FEWEST_GOALS = 5;
  private static final int FEWEST_CHECKPOINTS = 6;
  private static final int MOST_CHECKPOINTS = 12;
  private static final float LINE = 20;
  private static final float PARAGRAPH = 64;

  private final SheetPen pen;
  private final SheetStyles styles;
  private final WorkbookTexts texts;
  private final Checks checks;
  private int row;

  TargetSheet(SheetPen pen, SheetStyles styles, WorkbookTexts texts, Checks checks) {
    this.pen = pen;
    this.styles = styles;
    this.texts = texts;
    this.checks = checks;
  }

  /**
   * @param id what the sheet is, for its hidden first cell
   */
  void write(String id, String title, TargetDraft draft) {
    pen.text(0, LEVEL1, title, styles.title);
    pen.join(0, LEVEL1, BASIS);
    pen.id(0, id);
    pen.height(0, 2 * LINE);
    row = 1;
    names(draft);
    amounts(draft);
    purpose(draft);
    plan(draft);
    goals(draft);
    indicators(draft);
    pen.formula(0, CHECK, checks.worst(1, row - 1, LEVEL2.at(1)), styles.check);
  }

  private void names(TargetDraft draft) {
    label(LEVEL1, "name");
    input(LEVEL2, DESCRIPTION, draft.name(), 200);
    label(OPERATOR, "code");
    input(VALUE, BASIS, draft.code(), 40);
    pen.formula(row, CHECK, checks.stated(LEVEL2.at(row), "missing.name"), styles.check);
    end("name@C code@G");
  }

  private void amounts(TargetDraft draft) {
    var unit = draft.amountUnit();
    label(LEVEL1, "budget");
    amount(LEVEL2, draft.budget(), unit);
    label(NAME, "fiscal");
    amount(DESCRIPTION, draft.fiscal(), unit);
    label(OPERATOR, "other");
    amount(VALUE, draft.other(), unit);
    pen.join(row, VALUE, UNIT);
    label(WEIGHT, "amountUnit");
    pen.text(row, BASIS, unit.label(), styles.choice);
    pen.choose(row, BASIS, Choices.AMOUNT_UNITS, "unit.error", true);
    var sum = checks.sum(LEVEL2.at(row), DESCRIPTION.at(row), VALUE.at(row));
    pen.formula(row, CHECK, sum, styles.check);
    end("budget@C fiscal@E other@G amountUnit@J");
  }

  private void amount(Column column, BigDecimal yuan, AmountUnit unit) {
    pen.number(row, column, unit.fromYuan(yuan), styles.amount);
    pen.decimal(row, column, MOST_AMOUNT, "amount");
  }

  private void purpose(TargetDraft draft) {
    label(LEVEL1, "purpose");
    input(LEVEL2, BASIS, draft.purpose(), 4000);
    pen.formula(row, CHECK, checks.stated(LEVEL2.at(row), "missing.purpose"), styles.check);
    end("purpose@C");
    pen.height(row - 1, PARAGRAPH);
  }

  private void plan(TargetDraft draft) {
    var rows = Math.min(MOST_CHECKPOINTS, Math.max(FEWEST_CHECKPOINTS, draft.plan().size() + 2));
    pen.formula(row, CHECK, checks.plan(row + 1, row + rows), styles.check);
    label(LEVEL1, "plan");
    label(LEVEL2, "plan.label");
    label(NAME, "plan.percent");
    end("plan: label@C percent@D");
    var first = row;
    for (var i = 0; i < Math.max(rows, draft.plan().size()); i++) {
      var checkpoint = i < draft.plan().size() ? draft.plan().get(i) : new Checkpoint(null, null);
      ordinal(i);
      input(LEVEL2, LEVEL2, checkpoint.label(), 20);
      pen.number(row, NAME, checkpoint.percent(), styles.percent);
      pen.decimal(row, NAME, HUNDRED, "percent");
      pen.formula(row, CHECK, checks.checkpoint(row, first), styles.check);
      end(rowId(i, draft.plan().size()));
    }
  }

  private void goals(TargetDraft draft) {
    var goals = draft.goals();
    var rows = Math.max(FEWEST_GOALS, goals.size() + SPARE_GOALS);
    pen.formula(row, CHECK, checks.goals(row + 1, row + rows), styles.check);
    label(LEVEL1, "number");
    label(LEVEL2, "goals");
    pen.join(row, LEVEL2, BASIS);
    end("goals: @C");
    for (var i = 0; i < rows; i++) {
      ordinal(i);
      input(LEVEL2, BASIS, i < goals.size() ? goals.get(i) : null, 4000);
      end(rowId(i, goals.size()));
      pen.height(row - 1, 2 * LINE);
    }
  }

  private void indicators(TargetDraft draft) {
    var indicators = draft.indicators();
    var rows = Math.max(FEWEST_INDICATORS, indicators.size() + SPARE_INDICATORS);
    pen.formula(row, CHECK, checks.indicators(row + 1, row + rows), styles.check);
    label(LEVEL1, "level1");
    label(LEVEL2, "level2");
    label(NAME, "indicator");
    label(DESCRIPTION, "description");
    label(OPERATOR, "operator");
    label(VALUE, "value");
    label(UNIT, "measureUnit");
    label(WEIGHT, "weight");
    label(BASIS, "basis");
    end(
        "indicators: level1@B level2@C name@D description@E operator@F value@G measureUnit@H"
            + " weight@I basis@J");
    var blank = new IndicatorDraft(null, null, null, null, null, null, null, null, null, null);
    for (var i = 0; i < rows; i++) {
      indicator(i < indicators.size() ? indicators.get(i) : blank);
      end(rowId(i, indicators.size()));
      pen.height(row - 1, 2 * LINE);
    }
  }

  private void indicator(IndicatorDraft draft) {
    var shown = ShownValue.of(draft);
    choice(LEVEL1, draft.level1(), Choices.LEVEL1);
    choice(LEVEL2, draft.level2(), Choices.level2Below("$" + LEVEL1.at(row)));
    input(NAME, NAME, draft.name(), 500);
    input(DESCRIPTION, DESCRIPTION, draft.description(), 2000);
    choice(OPERATOR, shown.operator(), Choices.OPERATORS);
    input(VALUE, VALUE, shown.value(), 500);
    choice(UNIT, shown.measureUnit(), Choices.UNITS);
    pen.number(row, WEIGHT, draft.weight(), styles.percent);
    pen.decimal(row, WEIGHT, HUNDRED, "weight");
    input(BASIS, BASIS, draft.basis(), 500);
    pen.formula(row, CHECK, checks.indicator(row), styles.check);
  }

  private void label(Column column, String key) {
    pen.text(row, column, texts.get(key), styles.label);
  }

  private void ordinal(int index) {
    pen.text(row, LEVEL1, String.valueOf(index + 1), styles.number);
  }

  private void input(Column first, Column last, String text, int longest) {
    pen.text(row, first, text, styles.text);
    if (first != last) {
      pen.join(row, first, last);
    }
    pen.longest(row, first, longest);
  }

  private void choice(Column column, String text, String list) {
    pen.text(row, column, text, styles.choice);
    pen.choose(row, column, list, "list.error", false);
  }

  private void end(String id) {
    pen.id(row, id);
    pen.height(row, LINE);
    row++;
  }

  private static String rowId(int index, int recorded) {
    return index < recorded ? "#" + index : "#";
  }
}
