package cn.jixiao.web.imports;

import cn.jixiao.imports.ImportField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One item of a file as a form to check: single fields first, then its tables, each with an empty
 * row at the end into which a missing one is typed.
 */
public final class CheckedItem {

  private static final Pattern ITEM = Pattern.compile("^(?:overall|projects\\[\\d+])");
  private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?");

  /** Parts of a value that most documents do not state apart from it. */
  private static final Set<String> SELDOM = Set.of("operator", "number", "measureUnit", "weight");

  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "plan", List.of("label", "percent"),
          "goals", List.of(""),
          "measures", List.of(""),
          "subTargets", List.of("number", "title", "goal", "indicator"),
          "indicators",
              List.of(
                  "level1",
                  "level2",
                  "name",
                  "description",
                  "value",
                  "basis",
                  "operator",
                  "number",
                  "measureUnit",
                  "weight"));

  private final String item;
  private final List<ImportField> single = new ArrayList<>();
  private final Map<String, Map<Integer, Map<String, ImportField>>> tables = new LinkedHashMap<>();

  CheckedItem(String item, List<ImportField> fields) {
    this.item = item;
    tablesOf(item).forEach(name -> tables.put(name, new TreeMap<>()));
    for (var field : fields) {
      var path = field.field().substring(item.length() + 1);
      var cell = CELL.matcher(path);
      if (cell.matches() && tables.containsKey(cell.group(1))) {
        tables
            .get(cell.group(1))
            .computeIfAbsent(Integer.valueOf(cell.group(2)), row -> new LinkedHashMap<>())
            .put(cell.group(3) == null ? "" : cell.group(3), field);
      } else if (!tables.containsKey(path)) {
        single.add(field);
      }
    }
  }

  /** A table of the form. */
  public record Table(String name, List<Row> rows) {}

  /** A row with its fields in the order of the columns; the last one is empty. */
  public record Row(String path, List<ImportField> fields) {}

  /** The item to which a field belongs. */
  static String of(String field) {
    var item = ITEM.matcher(field);
    return item.find() ? item.group() : "";
  }

  private static List<String> tablesOf(String item) {
    return item.equals("overall")
        ? List.of("subTargets", "measures")
        : List.of("plan", "goals", "indicators");
  }

  /** The fields that are no part of a table. */
  public List<ImportField> single() {
    return single;
  }

  public List<Table> tables() {
    return tables.entrySet().stream().map(e -> table(e.getKey(), e.getValue())).toList();
  }

  private Table table(String name, Map<Integer, Map<String, ImportField>> rows) {
    var columns = columns(name, rows);
    var all = new ArrayList<Row>();
    rows.forEach((index, cells) -> all.add(row(name, index, columns, cells)));
    all.add(row(name, rows.size(), columns, Map.of()));
    return new Table(name, all);
  }

  /** The seldom ones only where something stands in them. */
  private static Set<String> columns(String name, Map<Integer, Map<String, ImportField>> rows) {
    return COLUMNS.get(name).stream()
        .filter(
            column ->
                !SELDOM.contains(column)
                    || !name.equals("indicators")
                    || rows.values().stream().anyMatch(cells -> isStated(cells.get(column))))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isStated(ImportField field) {
    return field != null && (field.text() != null || field.read() != null);
  }

  private Row row(String name, int index, Set<String> columns, Map<String, ImportField> cells) {
    var path = item + "." + name + "[" + index + "]";
    var fields =
        columns.stream()
            .map(
                column ->
                    cells.getOrDefault(
                        column, empty(column.isEmpty() ? path : path + "." + column)))
            .toList();
    return new Row(path, fields);
  }

  private static ImportField empty(String path) {
    return new ImportField(path, null, null, null, null, false);
  }
}
