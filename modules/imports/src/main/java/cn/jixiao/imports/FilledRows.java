package cn.jixiao.imports;

import cn.jixiao.shared.RecordJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sheet without the rows that a person has emptied. On the sheet they stay where they are, so
 * that no other row changes its place under somebody's hands; what is imported has none of them.
 */
final class FilledRows {

  private static final Pattern ROW =
      Pattern.compile("((?:overall|projects\\[\\d+])\\.\\w+)\\[(\\d+)](.*)");

  private FilledRows() {}

  static JsonObject of(JsonObject sheet) {
    var projects = RecordJson.JSON.createArrayBuilder();
    sheet.getJsonArray("projects").forEach(project -> projects.add(form(project.asJsonObject())));
    return RecordJson.JSON
        .createObjectBuilder(sheet)
        .add("overall", form(sheet.getJsonObject("overall")))
        .add("projects", projects)
        .build();
  }

  /** Where on the sheet the row of a field stands that counts the filled rows alone. */
  static String onSheet(List<ImportField> sheet, String field) {
    var row = field == null ? null : ROW.matcher(field);
    if (row == null || !row.matches()) {
      return field;
    }
    var table = row.group(1) + "[";
    return sheet.stream()
        .filter(it -> it.text() != null && it.field().startsWith(table))
        .map(it -> it.field().substring(0, it.field().indexOf(']', table.length())))
        .distinct()
        .skip(Integer.parseInt(row.group(2)))
        .findFirst()
        .map(filled -> filled + "]" + row.group(3))
        .orElse(field);
  }

  private static JsonObject form(JsonObject form) {
    var kept = RecordJson.JSON.createObjectBuilder(form);
    form.forEach(
        (name, value) -> {
          if (value instanceof JsonArray rows) {
            var filled = RecordJson.JSON.createArrayBuilder();
            rows.stream().filter(row -> !isEmpty(row)).forEach(filled::add);
            kept.add(name, filled);
          }
        });
    return kept.build();
  }

  private static boolean isEmpty(JsonValue row) {
    return row == JsonValue.NULL
        || row instanceof JsonObject cells
            && cells.values().stream().allMatch(cell -> cell == JsonValue.NULL);
  }
}
