package cn.jixiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What the API answered. */
public final class Reply {

  private final HttpResponse<byte[]> response;

  Reply(HttpResponse<byte[]> response) {
    this.response = response;
  }

  public int status() {
    return response.statusCode();
  }

  public byte[] bytes() {
    return response.body();
  }

  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  public String version() {
    return header("ETag");
  }

  public JsonObject json() {
    try (var reader = Json.createReader(new ByteArrayInputStream(bytes()))) {
      return reader.readObject();
    }
  }

  public String string(String field) {
    return json().getString(field);
  }

  public List<JsonObject> items() {
    return json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  public int total() {
    return json().getInt("total");
  }

  /** Goes on with an answer of this status; else the test ends with what was answered. */
  public Reply expect(int status) {
    assertThat(status()).as(text()).isEqualTo(status);
    return this;
  }

  /** A problem as it must be: media type, status, rule, a title in Chinese, no stack trace. */
  public Reply expectProblem(int status, String rule) {
    expect(status);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    var problem = json();
    assertThat(problem.getString("rule")).as(text()).isEqualTo(rule);
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("title")).matches("(?s).*\\p{IsHan}.*");
    assertThat(text()).doesNotContain("Exception", "\tat ", "cn.jixiao.");
    return this;
  }

  public Reply expectFields(String... fields) {
    assertThat(fields()).as(text()).containsExactlyInAnyOrder(fields);
    return this;
  }

  public List<String> fields() {
    return json().getJsonArray("fields").stream()
        .map(JsonValue::asJsonObject)
        .map(field -> field.getString("field"))
        .collect(Collectors.toList());
  }
}
