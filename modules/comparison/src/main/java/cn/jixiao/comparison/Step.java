package cn.jixiao.comparison;

import static cn.jixiao.comparison.Change.ADDED;
import static cn.jixiao.comparison.Change.CHANGED;
import static cn.jixiao.comparison.Change.MOVED;
import static cn.jixiao.comparison.Change.REMOVED;

/**
 * One step from one form to another.
 *
 * @param table null for a cell of the head
 * @param before the row's number before; -1 for an added row
 * @param after the row's number afterwards; -1 for a removed row
 * @param cell null for a whole row
 * @param told the step as people and programs are told of it
 */
record Step(Table table, int before, int after, String cell, FieldDifference told) {

  private static final int NONE = -1;

  static Step inHead(String cell, String before, String after) {
    return new Step(
        null, NONE, NONE, cell, new FieldDifference(CHANGED, cell, cell, before, after));
  }

  static Step inRow(Table table, int before, int after, String cell, String said, String says) {
    var told =
        new FieldDifference(CHANGED, table.path(before, cell), table.path(after, cell), said, says);
    return new Step(table, before, after, cell, told);
  }

  static Step added(Table table, int after, Row row) {
    var path = table.path(after);
    return new Step(
        table, NONE, after, null, new FieldDifference(ADDED, path, path, null, row.printed()));
  }

  static Step removed(Table table, int before, Row row) {
    var told = new FieldDifference(REMOVED, table.path(before), null, row.printed(), null);
    return new Step(table, before, NONE, null, told);
  }

  static Step moved(Table table, int before, int after) {
    var told =
        new FieldDifference(
            MOVED,
            table.path(before),
            table.path(after),
            String.valueOf(before + 1),
            String.valueOf(after + 1));
    return new Step(table, before, after, null, told);
  }

  Change change() {
    return told.change();
  }

  /** What it is about, as the version both sides started from counts its rows. */
  String subject() {
    return table == null ? cell : table.path(before);
  }
}
