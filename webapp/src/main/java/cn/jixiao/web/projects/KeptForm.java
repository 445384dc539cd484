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
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the browser kept of a form that was not saved: the text of fields by their names, how many
 * rows each table had, and what was saved of the rows that it kept something of. It comes from
 * outside, so nothing of it is taken on trust but texts. It never takes a row away: what is missing
 * in it may be somebody else's.
 */
final class KeptForm {

  private static final int MOST_ROWS = 200;

  private static final Pattern CELL = Pattern.compile("(plan|goals|indicators):([0-9]{1,3}):\\w+");

  private static final Map<String, String> NAMES =
      Map.of("plan", "label", "goals", "text", "indicators", "name");

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

  void restore(TargetForm form) {
    fit("plan", form.getPlan(), () -> new PlanRow(null, null));
    fit("goals", form.getGoals(), () -> new GoalRow(null));
    fit("indicators", form.getIndicators(), IndicatorRow::new);
    var places = places(form);
    var cells = new FormCells(form);
    fields
        .keySet()
        .forEach(name -> text(name).ifPresent(text -> cells.put(place(name, places), text)));
  }

  /** Rows at least as many as were kept, so that what was new then has its place. */
  private <R> void fit(String table, List<R> present, Supplier<R> fresh) {
    var wanted = Math.min(rows.getInt(table, present.size()), MOST_ROWS);
    while (present.size() < wanted) {
      present.add(fresh.get());
    }
  }

  /**
   * Where each kept row is now: at its place, elsewhere by its name, or in a new one at the end.
   */
  private Map<String, Integer> places(TargetForm form) {
    var places = new HashMap<String, Integer>();
    for (var name : fields.keySet()) {
      var cell = CELL.matcher(name);
      if (cell.matches() && were.get(row(cell)) instanceof JsonObject was) {
        places.computeIfAbsent(row(cell), row -> place(form, cell, was, named(cell)));
      }
    }
    return places;
  }

  private static String row(Matcher cell) {
    return cell.group(1) + ":" + cell.group(2);
  }

  private static int place(TargetForm form, Matcher cell, JsonObject was, String named) {
    var table = cell.group(1);
    var cells = new FormCells(form);
    var before = was.getString(NAMES.get(table), "");
    var index = Integer.parseInt(cell.group(2));
    var now = cells.table(table);
    if (index < now.size()
        && (before.isBlank() && now.get(index).isBlank()
            || before.equals(name(cells, table, index)))) {
      return index;
    }
    var alike =
        IntStream.range(0, now.size())
            .filter(i -> !name(cells, table, i).isBlank())
            .filter(i -> List.of(before, named).contains(name(cells, table, i)))
            .toArray();
    return alike.length == 1 ? alike[0] : append(form, table, was);
  }

  /** What its person called the row, saved or not. */
  private String named(Matcher cell) {
    return text(row(cell) + ":" + NAMES.get(cell.group(1))).orElse("");
  }

  private static String name(FormCells cells, String table, int row) {
    return cells.text(table + ":" + row + ":" + NAMES.get(table));
  }

  /** The row as it was saved, in a place of its own. */
  private static int append(TargetForm form, String table, JsonObject was) {
    switch (table) {
      case "plan" -> form.addCheckpoint();
      case "goals" -> form.addGoal();
      default -> form.addIndicator(null);
    }
    var cells = new FormCells(form);
    var row = cells.table(table).size() - 1;
    for (var column : was.keySet()) {
      cells.put(table + ":" + row + ":" + column, was.getString(column, ""));
    }
    return row;
  }

  private static String place(String name, Map<String, Integer> places) {
    var cell = CELL.matcher(name);
    var row = cell.matches() ? places.get(row(cell)) : null;
    return row == null ? name : cell.group(1) + ":" + row + name.substring(name.lastIndexOf(':'));
  }
}
