package cn.jixiao.offline;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One target's sheet as it came back: what it says now, and what of it cannot be understood. */
final class FilledSheet {

  /** With what the hidden first cell of a sheet begins. */
  static final String TARGET = "target ";

  static final String NEW = "new ";

  private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}");

  private final String name;
  private final TargetDraft base;
  private final Set<String> printed;
  private final List<LeftOver> leftOvers = new ArrayList<>();
  private final Map<String, Typed> head = new HashMap<>();
  private final Map<String, List<Line>> tables = new HashMap<>();
  private final TargetDraft draft;

  /** A cell that is to be filled in, as it came back. */
  private record Typed(String text, String cell) {}

  /** A row of a table: the record's row it began as, or null, and its cells by their fields. */
  private record Line(Integer origin, Map<String, Typed> cells) {

    String text(String field) {
      return cells.containsKey(field) ? cells.get(field).text() : null;
    }
  }

  /**
   * @param base what the sheet started from
   * @param printed what the workbook prints by itself
   */
  FilledSheet(String name, List<SheetLine> lines, TargetDraft base, Set<String> printed) {
    this.name = name;
    this.base = base;
    this.printed = printed;
    read(lines);
    draft = understood();
  }

  List<LeftOver> leftOvers() {
    return leftOvers;
  }

  /** For every table, which row of the record each of its rows started from. */
  Map<String, List<Integer>> origins() {
    var origins = new HashMap<String, List<Integer>>();
    tables.forEach((table, rows) -> origins.put(table, rows.stream().map(Line::origin).toList()));
    return origins;
  }

  /** What the sheet says now. */
  TargetDraft draft() {
    return draft;
  }

  private TargetDraft understood() {
    var unit = amountUnit();
    return new TargetDraft(
        text("code"),
        text("name"),
        unit,
        amount("budget", base.budget(), unit),
        amount("fiscal", base.fiscal(), unit),
        amount("other", base.other(), unit),
        text("purpose"),
        rows("plan", this::checkpoint),
        rows("goals", line -> line.text("")),
        rows("indicators", this::indicator));
  }

  private void read(List<SheetLine> lines) {
    String table = null;
    Map<String, String> fields = Map.of();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.table() != null) {
        table = line.table();
        fields = line.fields();
        tables.put(table, new ArrayList<>());
        leave(line, Map.of());
      } else if (table != null && (line.isRow() || isBetweenRows(lines, i))) {
        row(tables.get(table), line, fields);
      } else {
        take(line).forEach(head::put);
      }
    }
  }

  /** Inserted by hand: a row of the table, as others come below it. */
  private static boolean isBetweenRows(List<SheetLine> lines, int index) {
    return lines.get(index).id().isEmpty()
        && lines.stream()
            .skip(index)
            .takeWhile(line -> line.table() == null)
            .anyMatch(SheetLine::isRow);
  }

  private void row(List<Line> rows, SheetLine line, Map<String, String> fields) {
    var cells = cells(line, fields);
    leave(line, fields);
    if (!cells.isEmpty()) {
      var origin = line.origin();
      var taken = rows.stream().anyMatch(row -> origin != null && origin.equals(row.origin()));
      rows.add(new Line(taken ? null : origin, cells));
    }
  }

  private Map<String, Typed> take(SheetLine line) {
    var fields = line.fields();
    leave(line, fields);
    return cells(line, fields);
  }

  private static Map<String, Typed> cells(SheetLine line, Map<String, String> fields) {
    var cells = new LinkedHashMap<String, Typed>();
    fields.forEach(
        (field, letter) -> {
          if (line.typed().containsKey(letter)) {
            cells.put(field, new Typed(line.typed().get(letter), letter + line.number()));
          }
        });
    return cells;
  }

  /** Hands back what stands outside of the cells to be filled in and is not the form's own. */
  private void leave(SheetLine line, Map<String, String> fields) {
    line.typed()
        .forEach(
            (letter, text) -> {
              var own =
                  fields.containsValue(letter)
                      || printed.contains(text)
                      || line.isRow() && ORDINAL.matcher(text).matches();
              if (!own) {
                leftOvers.add(
                    new LeftOver(name, letter + line.number(), text, LeftOverKind.OUTSIDE));
              }
            });
  }

  private <T> List<T> rows(String table, Function<Line, T> row) {
    return tables.getOrDefault(table, List.of()).stream().map(row).toList();
  }

  private String text(String field) {
    return head.containsKey(field) ? head.get(field).text() : null;
  }

  private AmountUnit amountUnit() {
    var typed = head.get("amountUnit");
    if (typed == null) {
      return base.amountUnit();
    }
    return AmountUnit.ofLabel(typed.text())
        .orElseGet(
            () -> {
              leftOvers.add(new LeftOver(name, typed.cell(), typed.text(), LeftOverKind.OUTSIDE));
              return base.amountUnit();
            });
  }

  private BigDecimal amount(String field, BigDecimal before, AmountUnit unit) {
    return number(head.get(field), before, text -> TypedNumber.amount(text, unit));
  }

  private Checkpoint checkpoint(Line line) {
    var origin = origin(line, base.plan());
    var before = origin.map(Checkpoint::percent).orElse(null);
    var percent = number(line.cells().get("percent"), before, TypedNumber::percent);
    return new Checkpoint(line.text("label"), percent);
  }

  private IndicatorDraft indicator(Line line) {
    var origin = origin(line, base.indicators());
    var before = origin.map(IndicatorDraft::weight).orElse(null);
    var weight = number(line.cells().get("weight"), before, TypedNumber::percent);
    var value = new ShownValue(line.text("operator"), line.text("value"), line.text("measureUnit"));
    var isUntouched = origin.map(ShownValue::of).filter(value::equals).isPresent();
    var row =
        new IndicatorDraft(
            line.text("level1"),
            line.text("level2"),
            line.text("name"),
            line.text("description"),
            isUntouched ? origin.get().value() : null,
            line.text("basis"),
            isUntouched ? origin.get().operator() : null,
            isUntouched ? origin.get().number() : null,
            isUntouched ? origin.get().measureUnit() : null,
            weight);
    return isUntouched ? row : value.in(row, weight);
  }

  private static <T> Optional<T> origin(Line line, List<T> rows) {
    return Optional.ofNullable(line.origin()).filter(row -> row < rows.size()).map(rows::get);
  }

  /** What is no number is handed back, and what was there before stays. */
  private BigDecimal number(
      Typed typed, BigDecimal before, Function<String, Optional<BigDecimal>> reading) {
    if (typed == null) {
      return null;
    }
    return reading
        .apply(typed.text())
        .orElseGet(
            () -> {
              leftOvers.add(
                  new LeftOver(name, typed.cell(), typed.text(), LeftOverKind.NOT_A_NUMBER));
              return before;
            });
  }
}
