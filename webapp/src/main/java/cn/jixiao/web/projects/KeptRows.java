package cn.jixiao.web.projects;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/**
 * The indicator rows that this page has ever had, so that undoing brings back the row itself, with
 * all that a document stated of it, and not only what it looked like.
 */
final class KeptRows implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_ROWS = 200;

  private final Map<String, IndicatorRow> known = new HashMap<>();

  void remember(TargetForm form) {
    form.getIndicators().forEach(row -> known.put(row.getKey(), row));
  }

  /** Puts the table back as the browser remembers it: rows by their keys, with their texts. */
  void restore(TargetForm form, String json) {
    var wanted =
        parse(json).stream()
            .filter(row -> row instanceof JsonObject o && o.get("cells") instanceof JsonObject)
            .map(JsonValue::asJsonObject)
            .limit(MOST_ROWS)
            .toList();
    var rows = form.getIndicators();
    rows.clear();
    wanted.forEach(
        row -> rows.add(known.getOrDefault(row.getString("key", ""), new IndicatorRow())));
    var cells = new FormCells(form);
    for (var i = 0; i < rows.size(); i++) {
      write(cells, "indicators:" + i + ":", wanted.get(i).getJsonObject("cells"));
    }
    remember(form);
  }

  private static void write(FormCells cells, String at, JsonObject texts) {
    texts.forEach(
        (column, text) -> {
          if (text instanceof JsonString typed) {
            cells.put(at + column, typed.getString());
          }
        });
  }

  IndicatorRow get(String key) {
    return known.get(key);
  }

  private static JsonArray parse(String json) {
    try (var reader = Json.createReader(new StringReader(json == null ? "[]" : json))) {
      return reader.readArray();
    } catch (JsonException | IllegalStateException notOurs) {
      return JsonArray.EMPTY_JSON_ARRAY;
    }
  }
}
