package cn.jixiao.web.api;

import static cn.jixiao.web.api.ApiRule.DUPLICATE_FIELD;
import static cn.jixiao.web.api.ApiRule.MALFORMED_JSON;

import cn.jixiao.shared.RuleViolation;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.NoSuchElementException;

/**
 * Reads JSON without guessing: UTF-8, one value and nothing behind it, no name twice in an object,
 * no nesting or number beyond anything a form could hold.
 */
final class StrictJson {

  private static final int DEEPEST = 16;
  private static final int LONGEST_NUMBER = 40;

  private final JsonParser parser;

  private StrictJson(JsonParser parser) {
    this.parser = parser;
  }

  static JsonValue read(byte[] body) {
    try (var parser = Shape.JSON.createParser(new StringReader(decoded(body)))) {
      return new StrictJson(parser).only();
    } catch (JsonParsingException e) {
      var place = e.getLocation();
      throw place == null
          ? malformed(1, 1)
          : malformed(place.getLineNumber(), place.getColumnNumber());
    } catch (JsonException | NoSuchElementException | NumberFormatException e) {
      throw malformed(1, 1);
    }
  }

  private static String decoded(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw malformed(1, 1);
    }
  }

  private JsonValue only() {
    var value = value(parser.next(), "", 0);
    if (parser.hasNext()) {
      throw malformed();
    }
    return value;
  }

  private JsonValue value(Event event, String path, int depth) {
    if (depth > DEEPEST) {
      throw malformed();
    }
    return switch (event) {
      case START_OBJECT -> object(path, depth);
      case START_ARRAY -> array(path, depth);
      case VALUE_STRING -> Shape.JSON.createValue(parser.getString());
      case VALUE_NUMBER -> number();
      case VALUE_TRUE -> JsonValue.TRUE;
      case VALUE_FALSE -> JsonValue.FALSE;
      case VALUE_NULL -> JsonValue.NULL;
      default -> throw malformed();
    };
  }

  private JsonObject object(String path, int depth) {
    var object = Shape.JSON.createObjectBuilder();
    var names = new HashSet<String>();
    for (var event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
      var name = parser.getString();
      var field = path.isEmpty() ? name : path + "." + name;
      if (!names.add(name)) {
        throw RuleViolation.at(field, DUPLICATE_FIELD);
      }
      object.add(name, value(parser.next(), field, depth + 1));
    }
    return object.build();
  }

  private JsonValue array(String path, int depth) {
    var array = Shape.JSON.createArrayBuilder();
    var index = 0;
    for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      array.add(value(event, path + "[" + index++ + "]", depth + 1));
    }
    return array.build();
  }

  private JsonNumber number() {
    if (parser.getString().length() > LONGEST_NUMBER) {
      throw malformed();
    }
    var number = parser.getBigDecimal();
    if (Math.abs(number.scale()) > LONGEST_NUMBER) {
      throw malformed(); // 1e999999999 is short, until somebody prints it
    }
    return Shape.JSON.createValue(number);
  }

  private RuleViolation malformed() {
    var place = parser.getLocation();
    return malformed(place.getLineNumber(), place.getColumnNumber());
  }

  private static RuleViolation malformed(long line, long column) {
    return new RuleViolation(MALFORMED_JSON, Math.max(line, 1), Math.max(column, 1));
  }
}
