package cn.jixiao.web.api;

import static java.util.stream.Collectors.toMap;

import cn.jixiao.recognition.FieldSource;
import cn.jixiao.web.common.NoteTexts;
import cn.jixiao.web.common.Texts;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds to every object of a recognised document a member {@code detail} that says of each of its
 * fields where it stands and how sure the reader is.
 */
final class DetailJson {

  private static final String DETAIL = "detail";

  /**
   * Neither is read from one place: the unit's detail stands with its code, notes have their own.
   */
  private static final Set<String> WITHOUT = Set.of("organization", "notes");

  private final Map<String, FieldSource> sources;
  private final NoteTexts texts = new NoteTexts(Texts.in(null));

  DetailJson(List<FieldSource> sources) {
    this.sources =
        sources.stream().collect(toMap(FieldSource::field, it -> it, (one, same) -> one));
  }

  JsonObject with(JsonObject document) {
    return object(document, "");
  }

  private JsonObject object(JsonObject object, String path) {
    var shape = Shape.JSON.createObjectBuilder();
    var details = Shape.JSON.createObjectBuilder();
    object.forEach(
        (name, value) -> {
          var field = path + name;
          shape.add(name, WITHOUT.contains(name) ? value : value(value, field));
          var detail = detail(value, field);
          if (detail != null) {
            details.add(name, detail);
          }
        });
    return shape.add(DETAIL, details).build();
  }

  private JsonValue value(JsonValue value, String field) {
    if (value instanceof JsonObject object) {
      return object(object, field + ".");
    }
    if (!(value instanceof JsonArray array)) {
      return value;
    }
    var elements = Shape.JSON.createArrayBuilder();
    for (var i = 0; i < array.size(); i++) {
      elements.add(value(array.get(i), field + "[" + i + "]"));
    }
    return elements.build();
  }

  /** Of a value, or of each text of a list; null for what has details of its own. */
  private JsonValue detail(JsonValue value, String field) {
    if (field.equals("organization")) {
      var code = source(field + ".code");
      return code == null ? source(field + ".name") : code;
    }
    if (!(value instanceof JsonArray array)) {
      return source(field);
    }
    if (array.stream().anyMatch(JsonObject.class::isInstance) || array.isEmpty()) {
      return null;
    }
    var elements = Shape.JSON.createArrayBuilder();
    for (var i = 0; i < array.size(); i++) {
      var element = source(field + "[" + i + "]");
      elements.add(element == null ? JsonValue.NULL : element);
    }
    return elements.build();
  }

  private JsonObject source(String field) {
    var source = sources.get(field);
    return source == null
        ? null
        : new Shape()
            .text("place", texts.place(source.place()))
            .number("confidence", source.confidence())
            .object();
  }
}
