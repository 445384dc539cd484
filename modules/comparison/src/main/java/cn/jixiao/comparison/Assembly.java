package cn.jixiao.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form under construction: it begins as the form several versions started from and takes steps
 * from each of them.
 */
final class Assembly {

  private final Map<String, String> head;
  private final Map<Table, List<Line>> started = new EnumMap<>(Table.class);
  private final Map<Table, List<Line>> current = new EnumMap<>(Table.class);

  Assembly(Form start) {
    head = new LinkedHashMap<>(start.head().cells());
    start
        .tables()
        .forEach((table, rows) -> started.put(table, rows.stream().map(Line::new).toList()));
    started.forEach((table, lines) -> current.put(table, new ArrayList<>(lines)));
  }

  /** Takes those steps of the change; it must have begun at the same form. */
  Assembly take(FormChange change, Collection<Step> steps) {
    var placed = new EnumMap<Table, Map<Integer, Line>>(Table.class);
    for (var step : steps) {
      switch (step.change()) {
        case CHANGED -> cells(step).put(step.cell(), step.told().found());
        case REMOVED -> lines(step).remove(line(step));
        case MOVED -> {
          lines(step).remove(line(step));
          placed
              .computeIfAbsent(step.table(), t -> new LinkedHashMap<>())
              .put(step.after(), line(step));
        }
        default ->
            placed
                .computeIfAbsent(step.table(), t -> new LinkedHashMap<>())
                .put(step.after(), new Line(change.after().rows(step.table()).get(step.after())));
      }
    }
    placed.forEach((table, lines) -> place(table, change.pairs(table), lines));
    return this;
  }

  Form form() {
    var tables = new EnumMap<Table, List<Row>>(Table.class);
    current.forEach(
        (table, lines) ->
            tables.put(table, lines.stream().map(line -> new Row(line.cells)).toList()));
    return new Form(new Row(head), tables);
  }

  /** Puts each line behind the nearest one that stands before it in the changed version. */
  private void place(Table table, RowPairs pairs, Map<Integer, Line> lines) {
    var all = current.get(table);
    for (var after : lines.keySet().stream().sorted().toList()) {
      var at = 0;
      for (var row = after - 1; row >= 0 && at == 0; row--) {
        var line =
            lines.containsKey(row) || pairs.isNew(row)
                ? lines.get(row)
                : started.get(table).get(pairs.before(row));
        at = all.indexOf(line) + 1;
      }
      all.add(at, lines.get(after));
    }
  }

  private Map<String, String> cells(Step step) {
    return step.table() == null ? head : line(step).cells;
  }

  private List<Line> lines(Step step) {
    return current.get(step.table());
  }

  private Line line(Step step) {
    return started.get(step.table()).get(step.before());
  }

  /** A row that stays itself while its cells change. */
  private static final class Line {

    private final Map<String, String> cells;

    Line(Row row) {
      cells = new LinkedHashMap<>(row.cells());
    }
  }
}
