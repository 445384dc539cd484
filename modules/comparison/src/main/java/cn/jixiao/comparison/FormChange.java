package cn.jixiao.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How one form became another: which rows are the same ones, and every step between the two. */
final class FormChange {

  private final Form before;
  private final Form after;
  private final Map<Table, RowPairs> pairs;
  private final List<Step> steps = new ArrayList<>();

  FormChange(Form before, Form after) {
    this(before, after, Map.of());
  }

  /**
   * @param known the rows of those tables for which it is known which is which
   */
  FormChange(Form before, Form after, Map<Table, RowPairs> known) {
    this.before = before;
    this.after = after;
    this.pairs = new EnumMap<>(Table.class);
    head();
    for (var table : before.tables().keySet()) {
      var paired =
          known.containsKey(table)
              ? known.get(table)
              : RowPairs.byContent(table, before.rows(table), after.rows(table));
      pairs.put(table, paired);
      rows(table, paired);
    }
  }

  Form after() {
    return after;
  }

  RowPairs pairs(Table table) {
    return pairs.get(table);
  }

  List<Step> steps() {
    return steps;
  }

  private void head() {
    for (var cell : before.head().cells().keySet()) {
      var said = before.head().text(cell);
      var says = after.head().text(cell);
      if (!Written.same(said, says)) {
        steps.add(Step.inHead(cell, said, says));
      }
    }
  }

  private void rows(Table table, RowPairs paired) {
    for (var row = 0; row < after.rows(table).size(); row++) {
      if (paired.isNew(row)) {
        steps.add(Step.added(table, row, after.rows(table).get(row)));
      } else {
        cells(table, paired.before(row), row);
      }
    }
    for (var row : paired.moved()) {
      steps.add(Step.moved(table, paired.before(row), row));
    }
    for (var row : paired.gone()) {
      steps.add(Step.removed(table, row, before.rows(table).get(row)));
    }
  }

  private void cells(Table table, int rowBefore, int rowAfter) {
    var old = before.rows(table).get(rowBefore);
    var now = after.rows(table).get(rowAfter);
    for (var cell : old.cells().keySet()) {
      if (!Written.same(old.text(cell), now.text(cell))) {
        steps.add(Step.inRow(table, rowBefore, rowAfter, cell, old.text(cell), now.text(cell)));
      }
    }
  }
}
