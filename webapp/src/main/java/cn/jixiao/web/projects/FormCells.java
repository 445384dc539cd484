package cn.jixiao.web.projects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of a form by the names of their inputs on the page: {@code budget}, {@code
 * plan:2:percent}, {@code goals:1:text}, {@code indicators:3:value}.
 */
final class FormCells {

  /** Table, row and column of a cell. */
  static final Pattern CELL = Pattern.compile("(\\w+):([0-9]{1,3}):(\\w+)");

  private static final Pattern PATH = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?");

  private final RowCells<?> head;
  private final List<FormTable<?>> tables;

  FormCells(WrittenForm<?> form) {
    this.head = form.head();
    this.tables = form.tables();
  }

  /** Every cell with its text, in printed order; an empty text where nothing is typed. */
  Map<String, String> all() {
    var all = new LinkedHashMap<String, String>();
    head.each(all::put);
    for (var table : tables) {
      for (var i = 0; i < table.rows().size(); i++) {
        var at = table.name() + ":" + i + ":";
        table.cells(i).each((column, text) -> all.put(at + column, text));
      }
    }
    return all;
  }

  /** Writes into a cell; a cell that this form does not have is left alone. */
  void put(String name, String text) {
    var cell = CELL.matcher(name);
    if (cell.matches()) {
      in(cell).ifPresent(row -> row.put(cell.group(3), text));
    } else {
      head.put(name, text);
    }
  }

  private Optional<RowCells<?>> in(Matcher cell) {
    var row = Integer.parseInt(cell.group(2));
    return table(cell.group(1)).filter(it -> row < it.rows().size()).map(it -> it.cells(row));
  }

  /** The same cell however its row moves: {@code indicators/1f3a/value}. */
  String lasting(String name) {
    var cell = CELL.matcher(name);
    if (!cell.matches()) {
      return name;
    }
    var index = Integer.parseInt(cell.group(2));
    var keys = keys(cell.group(1));
    return index < keys.size() ? cell.group(1) + "/" + keys.get(index) + "/" + cell.group(3) : name;
  }

  /** Where a lasting cell stands now; null where its row is gone. */
  String now(String lasting) {
    var parts = lasting.split("/");
    if (parts.length < 3) {
      return lasting;
    }
    var row = keys(parts[0]).indexOf(parts[1]);
    return row < 0 ? null : parts[0] + ":" + row + ":" + parts[2];
  }

  /** A field of the row with this key as the form counts its rows now; null where it is gone. */
  String counted(String field, String key) {
    var path = PATH.matcher(field);
    var row = path.matches() ? keys(path.group(1)).indexOf(key) : -1;
    return row < 0 ? null : field.replaceFirst("\\[\\d+]", "[" + row + "]");
  }

  String text(String name) {
    return all().getOrDefault(name, "");
  }

  List<FormTable<?>> tables() {
    return tables;
  }

  Optional<FormTable<?>> table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /** Takes a row away, of whatever table it is. */
  void remove(String key) {
    tables.forEach(table -> table.remove(key));
  }

  /** Moves a row up or down within its table. */
  void move(String key, int by) {
    tables.forEach(table -> table.move(key, by));
  }

  List<? extends FormRow> rows(String table) {
    return table(table).<List<? extends FormRow>>map(FormTable::rows).orElse(List.of());
  }

  /** The keys of a table's rows in their order. */
  List<String> keys(String table) {
    return table(table).map(FormTable::keys).orElse(List.of());
  }

  /** The keys of all rows by their tables. */
  Map<String, List<String>> keys() {
    var keys = new LinkedHashMap<String, List<String>>();
    tables.forEach(table -> keys.put(table.name(), table.keys()));
    return keys;
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
    return column == null
        ? switch (table) {
          case "goals", "measures" -> "text";
          case "plan" -> "percent";
          case "subTargets" -> "title";
          default -> "name";
        }
        : switch (column) {
          case "number" -> table.equals("indicators") ? "value" : column;
          case "level1" -> "level2";
          default -> column;
        };
  }
}
