package cn.jixiao.offline;

import cn.jixiao.formats.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One row of a sheet as it came back.
 *
 * @param id what the hidden first column says of it; blank where somebody inserted it
 * @param typed by the letter of its column what stands in each filled cell
 * @param number as spreadsheet programs count
 */
record SheetLine(int number, String id, Map<String, String> typed) {

  private static final Pattern REFERENCE = Pattern.compile("([A-Z]+)(\\d+)");
  private static final Pattern FIELD = Pattern.compile("(\\w*)@([A-Z]{1,2})");

  static List<SheetLine> of(Grid grid) {
    var lines = new ArrayList<SheetLine>();
    for (var i = 0; i < grid.height(); i++) {
      var typed = new LinkedHashMap<String, String>();
      var number = 0;
      for (var cell : grid.row(i)) {
        var reference = REFERENCE.matcher(grid.place(cell, null).cell());
        if (cell.row() == i && reference.matches()) {
          number = Integer.parseInt(reference.group(2));
          if (!cell.isBlank()) {
            typed.put(reference.group(1), cell.text().strip());
          }
        }
      }
      var id = typed.remove(Column.ID.letter());
      lines.add(new SheetLine(number, id == null ? "" : id, typed));
    }
    return lines;
  }

  /** Whether a table's row began as one of the record, or as a spare one. */
  boolean isRow() {
    return id.startsWith("#");
  }

  /** The name of the table that begins here, or null. */
  String table() {
    var end = id.indexOf(':');
    return end < 0 ? null : id.substring(0, end);
  }

  /** By the name of a field the letter of its column. */
  Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    var field = FIELD.matcher(id);
    while (field.find()) {
      fields.put(field.group(1), field.group(2));
    }
    return fields;
  }

  /** The row of the record it began as; null for a spare one. */
  Integer origin() {
    return id.matches("#\\d{1,4}") ? Integer.valueOf(id.substring(1)) : null;
  }
}
