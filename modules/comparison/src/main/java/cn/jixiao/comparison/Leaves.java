package cn.jixiao.comparison;

import cn.jixiao.projects.TargetDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A target as a list of places and what stands there, to be kept outside of the record and made a
 * target again: {@code budget} 850000, {@code indicators[4].value} ≥95%. What is not stated has no
 * place; a row that states nothing has one for itself.
 */
public final class Leaves {

  private static final Pattern ROW =
      Pattern.compile(
          "(?<table>[a-zA-Z]{1,20})\\[(?<row>\\d{1,5})](?:\\.(?<cell>[a-zA-Z0-9]{1,20}))?");

  private static final TargetForm KIND = new TargetForm();

  private Leaves() {}

  public static Map<String, String> of(TargetDraft draft) {
    var form = KIND.form(draft);
    var leaves = new LinkedHashMap<String, String>();
    form.head().cells().forEach((cell, text) -> put(leaves, cell, text));
    form.tables()
        .forEach(
            (table, rows) -> {
              for (var row = 0; row < rows.size(); row++) {
                leaves.putAll(of(table, row, rows.get(row)));
              }
            });
    return leaves;
  }

  private static Map<String, String> of(Table table, int number, Row row) {
    var leaves = new LinkedHashMap<String, String>();
    row.cells().forEach((cell, text) -> put(leaves, table.path(number, cell), text));
    if (leaves.isEmpty()) {
      leaves.put(table.path(number), "");
    }
    return leaves;
  }

  private static void put(Map<String, String> leaves, String path, String text) {
    if (text != null) {
      leaves.put(path, text);
    }
  }

  /**
   * The target with those leaves; places it does not know are left out.
   *
   * @throws NumberFormatException where a number is none
   */
  public static TargetDraft target(Map<String, String> leaves) {
    var tables = new LinkedHashMap<Table, List<Row>>();
    for (var table : Table.values()) {
      tables.put(table, rows(table, leaves));
    }
    return KIND.draft(new Form(new Row(leaves), tables));
  }

  /** The rows in the order of their numbers. */
  private static List<Row> rows(Table table, Map<String, String> leaves) {
    var rows = new TreeMap<Integer, Map<String, String>>();
    leaves.forEach(
        (path, text) -> {
          var place = ROW.matcher(path);
          if (place.matches() && place.group("table").equals(table.field())) {
            var cell = place.group("cell") == null ? Table.ONLY_CELL : place.group("cell");
            rows.computeIfAbsent(Integer.valueOf(place.group("row")), n -> new LinkedHashMap<>())
                .put(cell, text.isEmpty() ? null : text);
          }
        });
    return rows.values().stream().map(Row::new).toList();
  }
}
