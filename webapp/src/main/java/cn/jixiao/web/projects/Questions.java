package cn.jixiao.web.projects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes questions of what both writers of a target changed differently. */
final class Questions {

  private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?");
  private static final Set<String> OF_THE_VALUE =
      Set.of("value", "operator", "number", "measureUnit");
  private static final List<String> VALUE = List.of("operator", "value", "measureUnit");

  private final FormCells cells;
  private final SavedForm<?> base;
  private final Map<String, String> typed = new LinkedHashMap<>();

  /**
   * @param base what both started from
   */
  <D> Questions(WrittenForm<D> form, SavedForm<D> base) {
    this.cells = new FormCells(form);
    this.base = base;
    cells.all().forEach((name, text) -> typed.put(cells.lasting(name), text));
  }

  /** One question for every conflict; to be asked once the form shows what the other one wrote. */
  List<Question> of(Stored<?> stored) {
    var asked = new ArrayList<Question>();
    for (var conflict : stored.conflicts()) {
      var row = ROW.matcher(conflict.field());
      var inRow = row.matches();
      var key = inRow ? base.key(row.group(1), Integer.parseInt(row.group(2))) : null;
      var mine =
          inRow
              ? inRow(row.group(1), key, row.group(3))
              : Map.of(conflict.field(), typed.getOrDefault(conflict.field(), ""));
      asked.add(
          new Question(
              conflict.field(),
              key,
              conflict.here(),
              conflict.there(),
              stored.by(),
              mine,
              inRow ? wholeRow(row.group(1) + "/" + key + "/") : Map.of()));
    }
    return asked;
  }

  private Map<String, String> inRow(String table, String key, String column) {
    var mine = new LinkedHashMap<String, String>();
    var at = table + "/" + key + "/";
    if (column != null && OF_THE_VALUE.contains(column)) {
      VALUE.forEach(part -> mine.put(at + part, typed.getOrDefault(at + part, "")));
    } else if (column != null || cells.table(table).filter(FormTable::isOfTexts).isPresent()) {
      var lasting = at + (column == null ? "text" : column.equals("level1") ? "level2" : column);
      mine.put(lasting, typed.getOrDefault(lasting, ""));
    } else {
      mine.putAll(wholeRow(at));
    }
    return mine;
  }

  private Map<String, String> wholeRow(String at) {
    var row = new LinkedHashMap<>(typed);
    row.keySet().removeIf(lasting -> !lasting.startsWith(at));
    return row;
  }
}
