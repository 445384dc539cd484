package cn.jixiao.web.projects;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the browser kept of a form that was not saved: the text of fields by their names, and how
 * many rows each table had. It comes from outside, so nothing of it is taken on trust but texts.
 */
final class KeptForm {

  private static final int MOST_ROWS = 200;

  private final JsonObject fields;
  private final JsonObject rows;

  KeptForm(String json) {
    var kept = parse(json);
    fields = object(kept, "fields");
    rows = object(kept, "rows");
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
    var cells = new FormCells(form);
    fields.keySet().forEach(name -> text(name).ifPresent(text -> cells.put(name, text)));
  }

  private <R> void fit(String table, List<R> present, Supplier<R> fresh) {
    if (!rows.containsKey(table)) {
      return;
    }
    var wanted = Math.min(rows.getInt(table, present.size()), MOST_ROWS);
    while (present.size() < wanted) {
      present.add(fresh.get());
    }
    while (present.size() > wanted) {
      present.remove(present.size() - 1);
    }
  }
}
