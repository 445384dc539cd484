package cn.jixiao.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request is answered with, in a form that can be kept for its repetition.
 *
 * @param body null where there is nothing to say
 */
record Answer(int status, Map<String, String> headers, JsonObject body) {

  static Answer ok(JsonObject body) {
    return new Answer(200, Map.of(), body);
  }

  static Answer created(JsonObject body) {
    return new Answer(201, Map.of(), body);
  }

  static Answer done() {
    return new Answer(204, Map.of(), null);
  }

  Answer with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body);
  }

  /** The version a caller names in {@code If-Match} to change what it read. */
  Answer withVersion(int version) {
    return with(HttpHeaders.ETAG, "\"" + version + "\"");
  }

  Response response() {
    var response = Response.status(status);
    headers.forEach(response::header);
    if (body != null) {
      response
          .type(MediaType.APPLICATION_JSON_TYPE)
          .entity(body.toString().getBytes(StandardCharsets.UTF_8));
    }
    return response.build();
  }

  String stored() {
    var names = new Shape();
    headers.forEach(names::text);
    return new Shape()
        .integer("status", status)
        .value("headers", names.object())
        .value("body", body)
        .object()
        .toString();
  }

  static Answer ofStored(String stored) {
    try (var reader = Shape.JSON.createReader(new StringReader(stored))) {
      var answer = reader.readObject();
      var headers = new LinkedHashMap<String, String>();
      answer
          .getJsonObject("headers")
          .forEach((name, value) -> headers.put(name, ((JsonString) value).getString()));
      var body = answer.get("body");
      return new Answer(
          answer.getInt("status"), headers, body == JsonValue.NULL ? null : body.asJsonObject());
    }
  }
}
