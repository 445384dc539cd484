package cn.jixiao.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;

/** A JSON object in the making. Null is written as null: not stated. */
final class Shape {

  /** Looked up once: asking for it again costs a search of the class path each time. */
  static final JsonProvider JSON = JsonProvider.provider();

  private final JsonObjectBuilder object = JSON.createObjectBuilder();

  Shape text(String name, String text) {
    return value(name, text == null ? null : JSON.createValue(text));
  }

  /** Ids have more digits than a number in JavaScript holds: they travel as text. */
  Shape id(String name, Long id) {
    return text(name, id == null ? null : id.toString());
  }

  Shape constant(String name, Enum<?> constant) {
    return text(name, constant == null ? null : constant.name());
  }

  /** A decimal string, without an exponent and without zeros that say nothing. */
  Shape decimal(String name, BigDecimal number) {
    return text(name, number == null ? null : plain(number).toPlainString());
  }

  Shape number(String name, BigDecimal number) {
    return value(name, number == null ? null : JSON.createValue(plain(number)));
  }

  Shape integer(String name, Integer number) {
    return value(name, number == null ? null : JSON.createValue(number));
  }

  Shape count(String name, long number) {
    return value(name, JSON.createValue(number));
  }

  Shape flag(String name, boolean flag) {
    return value(name, flag ? JsonValue.TRUE : JsonValue.FALSE);
  }

  Shape texts(String name, Collection<String> texts) {
    return list(name, texts, JSON::createValue);
  }

  <T> Shape list(String name, Collection<T> elements, Function<T, ? extends JsonValue> shape) {
    return value(name, array(elements, shape));
  }

  Shape value(String name, JsonValue value) {
    object.add(name, value == null ? JsonValue.NULL : value);
    return this;
  }

  JsonObject object() {
    return object.build();
  }

  private static <T> JsonArray array(
      Collection<T> elements, Function<T, ? extends JsonValue> shape) {
    var array = JSON.createArrayBuilder();
    elements.forEach(element -> array.add(shape.apply(element)));
    return array.build();
  }

  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
