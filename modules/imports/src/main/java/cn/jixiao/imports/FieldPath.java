package cn.jixiao.imports;

import static cn.jixiao.imports.ImportRule.UNKNOWN_FIELD;

import cn.jixiao.shared.RecordJson;
import cn.jixiao.shared.RuleViolation;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A field of a recognised document by its path in the shape of the API. Only what can be corrected
 * has one; a row behind the last one may be named too, which adds it.
 */
final class FieldPath {

  private static final String N = "\\[\\d{1,3}]";
  private static final Pattern CORRECTABLE =
      Pattern.compile(
          "overall\\.(?:goal|measures@|subTargets@\\.(?:number|title|goal|indicator))"
                  .replace("@", N)
              + "|projects\\[\\d{1,4}]\\.(?:code|name|amountUnit|budget|fiscal|other|purpose|goals@"
                  .replace("@", N)
              + "|plan@\\.(?:label|percent)|indicators@\\.(?:level1|level2|name|description|value"
                  .replace("@", N)
              + "|basis|operator|number|measureUnit|weight))");
  private static final Pattern STEP = Pattern.compile("[.\\[\\]]+");

  private final String path;
  private final List<String> steps;

  private FieldPath(String path) {
    this.path = path;
    this.steps = List.of(STEP.split(path));
  }

  static FieldPath of(String path) {
    if (path == null || !CORRECTABLE.matcher(path).matches()) {
      throw RuleViolation.at(path, UNKNOWN_FIELD);
    }
    return new FieldPath(path);
  }

  /** The project it belongs to, from 0; -1 for a field of part one. */
  int project() {
    return steps.get(0).equals("projects") ? Integer.parseInt(steps.get(1)) : -1;
  }

  /** An indicator's value as a whole, of which operator, number and unit are the parts. */
  boolean isIndicatorValue() {
    return steps.contains("indicators") && steps.get(steps.size() - 1).equals("value");
  }

  /** The document with this value in the field. */
  JsonObject set(JsonObject document, JsonValue value) {
    return set(document, 0, value).asJsonObject();
  }

  private JsonValue set(JsonValue node, int depth, JsonValue value) {
    if (depth == steps.size()) {
      return value;
    }
    var step = steps.get(depth);
    if (Character.isDigit(step.charAt(0))) {
      return setElement(node, Integer.parseInt(step), depth, value);
    }
    var object = node instanceof JsonObject known ? known : JsonValue.EMPTY_JSON_OBJECT;
    return RecordJson.JSON
        .createObjectBuilder(object)
        .add(step, set(object.get(step), depth + 1, value))
        .build();
  }

  private JsonValue setElement(JsonValue node, int index, int depth, JsonValue value) {
    var array = node instanceof JsonArray known ? known : JsonValue.EMPTY_JSON_ARRAY;
    var isProject = depth == 1;
    if (index > array.size() || index == array.size() && isProject) {
      throw RuleViolation.at(path, UNKNOWN_FIELD);
    }
    var builder = RecordJson.JSON.createArrayBuilder(array);
    if (index == array.size()) {
      return builder.add(set(null, depth + 1, value)).build();
    }
    return builder.set(index, set(array.get(index), depth + 1, value)).build();
  }
}
