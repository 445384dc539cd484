package cn.jixiao.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Records as JSON and back, by their components: what is kept so has the shape its records have,
 * whatever they come to hold.
 */
public final class RecordJson {

  public static final JsonProvider JSON = JsonProvider.provider();

  private RecordJson() {}

  public static <T extends Record> T read(String written, Class<T> type) {
    try (var reader = JSON.createReader(new StringReader(written))) {
      return type.cast(read(reader.readObject(), type));
    }
  }

  public static JsonValue of(Object value) {
    if (value == null) {
      return JsonValue.NULL;
    } else if (value instanceof Record) {
      return ofRecord(value);
    } else if (value instanceof Map<?, ?> map) {
      var object = JSON.createObjectBuilder();
      map.forEach((key, element) -> object.add((String) key, of(element)));
      return object.build();
    } else if (value instanceof Collection<?> elements) {
      var array = JSON.createArrayBuilder();
      elements.forEach(element -> array.add(of(element)));
      return array.build();
    } else if (value instanceof BigDecimal number) {
      return JSON.createValue(number);
    } else if (value instanceof Number number) {
      return JSON.createValue(number.longValue());
    } else if (value instanceof Boolean truth) {
      return truth ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return JSON.createValue(value instanceof Enum<?> constant ? constant.name() : (String) value);
  }

  /** The value of this type; nulls among the elements of a list are left out. */
  public static Object read(JsonValue value, Type type) {
    if (value == null || value == JsonValue.NULL) {
      return null;
    } else if (value instanceof JsonNumber number) {
      return number(number, type);
    } else if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return value == JsonValue.TRUE;
    } else if (value instanceof JsonString string) {
      return text(string.getString(), type);
    } else if (value instanceof JsonArray array) {
      return elements(array, (ParameterizedType) type);
    } else if (type instanceof ParameterizedType map) {
      var read = new LinkedHashMap<String, Object>();
      var element = map.getActualTypeArguments()[1];
      value.asJsonObject().forEach((key, e) -> read.put(key, read(e, element)));
      return read;
    }
    return record(value.asJsonObject(), (Class<?>) type);
  }

  private static Object number(JsonNumber number, Type type) {
    if (type == Integer.class || type == int.class) {
      return number.intValueExact();
    }
    return type == Long.class ? (Object) number.longValueExact() : number.bigDecimalValue();
  }

  private static Object text(String text, Type type) {
    if (type instanceof Class<?> kind && kind.isEnum()) {
      return Arrays.stream(kind.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(text))
          .findFirst()
          .orElseThrow();
    }
    return text;
  }

  private static Object elements(JsonArray array, ParameterizedType type) {
    var element = type.getActualTypeArguments()[0];
    var read = array.stream().map(e -> read(e, element)).filter(Objects::nonNull).toList();
    return type.getRawType() == List.class ? read : new LinkedHashSet<>(read);
  }

  private static JsonObject ofRecord(Object value) {
    var object = JSON.createObjectBuilder();
    try {
      for (var component : value.getClass().getRecordComponents()) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true); // the record may be its module's own
        object.add(component.getName(), of(accessor.invoke(value)));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return object.build();
  }

  private static Object record(JsonObject object, Class<?> type) {
    var components = type.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var values =
        Arrays.stream(components)
            .map(c -> read(object.get(c.getName()), c.getGenericType()))
            .toArray();
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true); // the record may be its module's own
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
