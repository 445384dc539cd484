package cn.jixiao.web.api;

import static cn.jixiao.web.api.ApiRule.NOT_A_DECIMAL;
import static cn.jixiao.web.api.ApiRule.NOT_A_TEXT;
import static cn.jixiao.web.api.ApiRule.NOT_ONE_OF;
import static cn.jixiao.web.api.ApiRule.UNKNOWN_FIELD;
import static cn.jixiao.web.api.ApiRule.WRONG_TYPE;

import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The fields of an object somebody sent. Null or absent is "not stated"; what is of another kind
 * than asked for is noted; what nobody asked for is unknown. {@link #requireClean()} names it all.
 */
final class JsonFields {

  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,20}(?:\\.\\d{1,20})?");
  private static final Pattern ID = Pattern.compile("\\d{1,18}");
  private static final Pattern BROKEN_LINE = Pattern.compile("\\h*[\\p{Cntrl}\\u2028\\u2029]+\\s*");

  private final JsonObject object;
  private final String path;
  private final List<Breach> breaches;
  private final Set<String> asked = new HashSet<>();

  private JsonFields(JsonObject object, String path, List<Breach> breaches) {
    this.object = object;
    this.path = path;
    this.breaches = breaches;
  }

  static JsonFields of(JsonValue body) {
    if (body instanceof JsonObject object) {
      return new JsonFields(object, "", new ArrayList<>());
    }
    throw new RuleViolation(WRONG_TYPE, JsonKind.OBJECT);
  }

  /** A text of one line: trimmed, breaks become blanks, null if nothing is left. */
  String text(String name) {
    var text = words(name);
    return text == null ? null : blankToNull(BROKEN_LINE.matcher(text).replaceAll(" "));
  }

  /** A text with its lines. */
  String words(String name) {
    return string(value(name), path + name);
  }

  /** An amount or number as a decimal string, such as "85.00". */
  BigDecimal decimal(String name) {
    var text = words(name);
    if (text == null) {
      return null;
    }
    if (DECIMAL.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    breaches.add(Breach.of(NOT_A_DECIMAL, path + name));
    return null;
  }

  /** An id, which is text so that no program rounds it. */
  Long id(String name) {
    var text = words(name);
    if (text == null || ID.matcher(text).matches()) {
      return text == null ? null : Long.valueOf(text);
    }
    return wrong(path + name, JsonKind.ID);
  }

  BigDecimal number(String name) {
    var value = value(name);
    if (value == null || value instanceof JsonNumber) {
      return value == null ? null : ((JsonNumber) value).bigDecimalValue();
    }
    return wrong(path + name, JsonKind.NUMBER);
  }

  Integer integer(String name) {
    var value = value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonNumber number
        && number.isIntegral()
        && number.bigIntegerValue().bitLength() < Integer.SIZE) {
      return number.intValue();
    }
    return wrong(path + name, JsonKind.WHOLE_NUMBER);
  }

  String oneOf(String name, List<String> accepted) {
    var text = text(name);
    if (text != null && !accepted.contains(text)) {
      breaches.add(Breach.of(NOT_ONE_OF, path + name, String.join(" ", accepted)));
    }
    return text;
  }

  /** A constant by its name. */
  <E extends Enum<E>> E constant(String name, Class<E> type) {
    var constants = type.getEnumConstants();
    var named = oneOf(name, Arrays.stream(constants).map(Enum::name).toList());
    return Arrays.stream(constants)
        .filter(one -> one.name().equals(named))
        .findFirst()
        .orElse(null);
  }

  /** One-line texts; blank ones are left out. */
  List<String> texts(String name) {
    var texts = new ArrayList<String>();
    var elements = array(name);
    for (var i = 0; i < elements.size(); i++) {
      var at = path + name + "[" + i + "]";
      var element = elements.get(i);
      String text = element == JsonValue.NULL ? wrong(at, JsonKind.TEXT) : string(element, at);
      if (text != null) {
        texts.add(BROKEN_LINE.matcher(text).replaceAll(" "));
      }
    }
    return texts;
  }

  <T> List<T> list(String name, Function<JsonFields, T> reading) {
    var read = new ArrayList<T>();
    var elements = array(name);
    for (var i = 0; i < elements.size(); i++) {
      var at = path + name + "[" + i + "]";
      if (elements.get(i) instanceof JsonObject element) {
        var fields = new JsonFields(element, at + ".", breaches);
        read.add(reading.apply(fields));
        fields.noteUnknown();
      } else {
        wrong(at, JsonKind.OBJECT);
      }
    }
    return read;
  }

  /** What an object within says; what nothing says where there is none. */
  <T> T object(String name, Function<JsonFields, T> reading) {
    var value = value(name);
    if (value != null && !(value instanceof JsonObject)) {
      wrong(path + name, JsonKind.OBJECT);
    }
    var element = value instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    var fields = new JsonFields(element, path + name + ".", breaches);
    var read = reading.apply(fields);
    fields.noteUnknown();
    return read;
  }

  /** Either the text itself or, as we write it, an object with that text in one of its fields. */
  String textOrIn(String name, String field, String other) {
    if (!(object.get(name) instanceof JsonObject element)) {
      return text(name);
    }
    asked.add(name);
    var fields = new JsonFields(element, path + name + ".", breaches);
    var text = fields.text(field);
    fields.ignore(other);
    fields.noteUnknown();
    return text;
  }

  /** Known fields that are ours to say, accepted because we sent them. */
  JsonFields ignore(String... names) {
    asked.addAll(List.of(names));
    return this;
  }

  /** Goes on only if everything could be read and nothing unknown was sent. */
  void requireClean() {
    noteUnknown();
    RuleViolation.throwIfAny(breaches);
  }

  private void noteUnknown() {
    object.keySet().stream()
        .filter(name -> !asked.contains(name))
        .forEach(name -> breaches.add(Breach.of(UNKNOWN_FIELD, path + name)));
  }

  private JsonValue value(String name) {
    asked.add(name);
    var value = object.get(name);
    return value == JsonValue.NULL ? null : value;
  }

  private JsonArray array(String name) {
    var value = value(name);
    if (value == null || value instanceof JsonArray) {
      return value == null ? JsonValue.EMPTY_JSON_ARRAY : (JsonArray) value;
    }
    wrong(path + name, JsonKind.LIST);
    return JsonValue.EMPTY_JSON_ARRAY;
  }

  private String string(JsonValue value, String at) {
    if (value == null) {
      return null;
    }
    if (!(value instanceof JsonString string)) {
      return wrong(at, JsonKind.TEXT);
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(string.getString())) {
      breaches.add(Breach.of(NOT_A_TEXT, at));
      return null;
    }
    return blankToNull(string.getString());
  }

  private <T> T wrong(String at, JsonKind wanted) {
    breaches.add(Breach.of(WRONG_TYPE, at, wanted));
    return null;
  }

  private static String blankToNull(String text) {
    var stripped = text.strip();
    return stripped.isEmpty() ? null : stripped;
  }
}
