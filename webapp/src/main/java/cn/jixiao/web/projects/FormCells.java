package cn.jixiao.web.projects;

import cn.jixiao.shared.AmountUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of a form by the names of their inputs on the page: {@code budget}, {@code
 * plan:2:percent}, {@code goals:1:text}, {@code indicators:3:value}.
 */
final class FormCells {

  static final List<String> TABLES = List.of("plan", "goals", "indicators");

  private record Cell<R>(Function<R, String> text, BiConsumer<R, String> write) {}

  private static final Pattern ROW = Pattern.compile("(plan|goals|indicators):([0-9]{1,3}):(\\w+)");
  private static final Pattern PATH = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?");

  private static final Map<String, Cell<TargetForm>> HEAD = head();
  private static final Map<String, Cell<PlanRow>> PLAN =
      Map.of(
          "label", new Cell<>(PlanRow::getLabel, PlanRow::setLabel),
          "percent", new Cell<>(PlanRow::getPercent, PlanRow::setPercent));
  private static final Map<String, Cell<GoalRow>> GOALS =
      Map.of("text", new Cell<>(GoalRow::getText, GoalRow::setText));
  private static final Map<String, Cell<IndicatorRow>> INDICATORS = indicators();

  private final TargetForm form;

  FormCells(TargetForm form) {
    this.form = form;
  }

  private static Map<String, Cell<TargetForm>> head() {
    var cells = new LinkedHashMap<String, Cell<TargetForm>>();
    cells.put("name", new Cell<>(TargetForm::getName, TargetForm::setName));
    cells.put("code", new Cell<>(TargetForm::getCode, TargetForm::setCode));
    cells.put("budget", new Cell<>(TargetForm::getBudget, TargetForm::setBudget));
    cells.put(
        "amountUnit",
        new Cell<>(
            form -> form.getAmountUnit().name(),
            (form, unit) ->
                form.setAmountUnit("YUAN".equals(unit) ? AmountUnit.YUAN : AmountUnit.WAN_YUAN)));
    cells.put("fiscal", new Cell<>(TargetForm::getFiscal, TargetForm::setFiscal));
    cells.put("other", new Cell<>(TargetForm::getOther, TargetForm::setOther));
    cells.put("purpose", new Cell<>(TargetForm::getPurpose, TargetForm::setPurpose));
    return cells;
  }

  private static Map<String, Cell<IndicatorRow>> indicators() {
    var cells = new LinkedHashMap<String, Cell<IndicatorRow>>();
    cells.put("level2", new Cell<>(IndicatorRow::getCategory, IndicatorRow::setCategory));
    cells.put("name", new Cell<>(IndicatorRow::getName, IndicatorRow::setName));
    cells.put(
        "description", new Cell<>(IndicatorRow::getDescription, IndicatorRow::setDescription));
    cells.put(
        "operator",
        new Cell<>(
            row -> row.getRelation().name(), (row, sign) -> row.setRelation(Relation.named(sign))));
    cells.put("value", new Cell<>(IndicatorRow::getValue, IndicatorRow::setValue));
    cells.put(
        "measureUnit", new Cell<>(IndicatorRow::getMeasureUnit, IndicatorRow::setMeasureUnit));
    cells.put("basis", new Cell<>(IndicatorRow::getBasis, IndicatorRow::setBasis));
    cells.put("weight", new Cell<>(IndicatorRow::getWeight, IndicatorRow::setWeight));
    return cells;
  }

  /** Every cell with its text, in printed order; an empty text where nothing is typed. */
  Map<String, String> all() {
    var all = new LinkedHashMap<String, String>();
    HEAD.forEach((name, cell) -> all.put(name, shown(cell, form)));
    rows("plan", form.getPlan(), PLAN, all);
    rows("goals", form.getGoals(), GOALS, all);
    rows("indicators", form.getIndicators(), INDICATORS, all);
    return all;
  }

  private static <R> void rows(
      String table, List<R> rows, Map<String, Cell<R>> cells, Map<String, String> all) {
    for (var i = 0; i < rows.size(); i++) {
      var at = table + ":" + i + ":";
      var row = rows.get(i);
      cells.forEach((column, cell) -> all.put(at + column, shown(cell, row)));
    }
  }

  private static <R> String shown(Cell<R> cell, R row) {
    var text = cell.text().apply(row);
    return text == null ? "" : text;
  }

  /** Writes into a cell; a cell that this form does not have is left alone. */
  void put(String name, String text) {
    var row = ROW.matcher(name);
    if (!row.matches()) {
      Optional.ofNullable(HEAD.get(name)).ifPresent(cell -> cell.write().accept(form, text));
      return;
    }
    switch (row.group(1)) {
      case "plan" -> put(form.getPlan(), PLAN, row, text);
      case "goals" -> put(form.getGoals(), GOALS, row, text);
      default -> put(form.getIndicators(), INDICATORS, row, text);
    }
  }

  private static <R> void put(List<R> rows, Map<String, Cell<R>> cells, Matcher row, String text) {
    var index = Integer.parseInt(row.group(2));
    var cell = cells.get(row.group(3));
    if (cell != null && index < rows.size()) {
      cell.write().accept(rows.get(index), text);
    }
  }

  /** The same cell however its row moves: {@code indicators/1f3a/value}. */
  String lasting(String name) {
    var row = ROW.matcher(name);
    if (!row.matches()) {
      return name;
    }
    var index = Integer.parseInt(row.group(2));
    var rows = table(row.group(1));
    return index < rows.size()
        ? row.group(1) + "/" + rows.get(index).getKey() + "/" + row.group(3)
        : name;
  }

  /** Where a lasting cell stands now; null where its row is gone. */
  String now(String lasting) {
    var parts = lasting.split("/");
    if (parts.length < 3) {
      return lasting;
    }
    var keys = keys(parts[0]);
    var row = keys.indexOf(parts[1]);
    return row < 0 ? null : parts[0] + ":" + row + ":" + parts[2];
  }

  String text(String name) {
    return all().getOrDefault(name, "");
  }

  List<? extends FormRow> table(String name) {
    return switch (name) {
      case "plan" -> form.getPlan();
      case "goals" -> form.getGoals();
      default -> form.getIndicators();
    };
  }

  /** The keys of a table's rows in their order. */
  List<String> keys(String table) {
    return table(table).stream().map(FormRow::getKey).toList();
  }

  /**
   * The cell in which a field of the domain is typed: {@code indicators[3].number} is its value.
   */
  static String of(String field) {
    var path = PATH.matcher(field);
    if (!path.matches()) {
      return field;
    }
    var at = path.group(1) + ":" + path.group(2) + ":";
    return at + column(path.group(1), path.group(3));
  }

  private static String column(String table, String column) {
    if (column == null) {
      return table.equals("goals") ? "text" : table.equals("plan") ? "percent" : "name";
    }
    return switch (column) {
      case "number" -> "value";
      case "level1" -> "level2";
      default -> column;
    };
  }
}
