package cn.jixiao.web.projects;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * What the browser kept of a form that was not saved: the text of fields by their names, how many
 * rows each table had, and what was saved of the rows that it kept something of. It comes from
 * outside, so nothing of it is taken on trust but texts. It never takes a row away: what is missing
 * in it may be somebody else's.
 */
final class KeptForm {

  private static final int MOST_ROWS = 200;

  private final JsonObject fields;
  private final JsonObject rows;
  private final JsonObject were;

  KeptForm(String json) {
    var kept = parse(json);
    fields = object(kept, "fields");
    rows = object(kept, "rows");
    were = object(kept, "were");
  }

  private static JsonObject parse(String json) {
    try (var reader = Json.createReader(new StringReader(json == null ? "{}" : json))) {
      return reader.readObject();
    } catch (JsonException | IllegalStateException notOurs) {
      return Json.createObjectBuilder().build();
    }
  }

  private static JsonObject object(JsonObject in, String name) {
    return in.get(name) instanceof JsonObject found ? found : JsonObject.EMPTY_JSON_OBJECT;
  }

  /** Where a new target was to belong. */
  Optional<String> text(String field) {
    return fields.get(field) instanceof JsonString text
        ? Optional.of(text.getString())
        : Optional.empty();
  }

  void restore(WrittenForm<?> form) {
    var cells = new FormCells(form);
    cells.tables().forEach(this::fit);
    var places = places(cells);
    fields
        .keySet()
        .forEach(name -> text(name).ifPresent(text -> cells.put(place(name, places), text)));
  }

  /** Rows at least as many as were kept, so that what was new then has its place. */
  private void fit(FormTable<?> table) {
    var wanted = Math.min(rows.getInt(table.name(), 0), MOST_ROWS);
    while (table.rows().size() < wanted) {
      table.append();
    }
  }

  /**
   * Where each kept row is now: at its place, elsewhere by its name, or in a new one at the end.
   */
  private Map<String, Integer> places(FormCells cells) {
    var places = new HashMap<String, Integer>();
    for (var name : fields.keySet()) {
      var cell = FormCells.CELL.matcher(name);
      if (cell.matches() && were.get(row(cell)) instanceof JsonObject was) {
        cells
            .table(cell.group(1))
            .ifPresent(t -> places.computeIfAbsent(row(cell), row -> place(t, cell, was)));
      }
    }
    return places;
  }

  private static String row(Matcher cell) {
    return cell.group(1) + ":" + cell.group(2);
  }

  private int place(FormTable<?> table, Matcher cell, JsonObject was) {
    var before = was.getString(table.naming(), "");
    var named = text(row(cell) + ":" + table.naming()).orElse("");
    var index = Integer.parseInt(cell.group(2));
    var now = table.rows();
    if (index < now.size()
        && (before.isBlank() && now.get(index).isBlank() || before.equals(table.name(index)))) {
      return index;
    }
    var alike =
        IntStream.range(0, now.size())
            .filter(i -> !table.name(i).isBlank())
            .filter(i -> List.of(before, named).contains(table.name(i)))
            .toArray();
    return alike.length == 1 ? alike[0] : append(table, was);
  }

  /** The row as it was saved, in a place of its own. */
  private static int append(FormTable<?> table, JsonObject was) {
    table.append();
    var row = table.rows().size() - 1;
    var cells = table.cells(row);
    was.keySet().forEach(column -> cells.put(column, was.getString(column, "")));
    return row;
  }

  private static String place(String name, Map<String, Integer> places) {
    var cell = FormCells.CELL.matcher(name);
    var row = cell.matches() ? places.get(row(cell)) : null;
    return row == null ? name : cell.group(1) + ":" + row + name.substring(name.lastIndexOf(':'));
  }
}
