package cn.jixiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the API says what the resources do: no more, no less. */
class OpenApiTest {

  private static final String STORES_NOTHING = ".*/(?:recognition|dry-run|preview|checks)";
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

  private final JsonObject description = description();
  private final TreeMap<String, Set<String>> described = new TreeMap<>();
  private final TreeMap<String, Set<String>> resources = new TreeMap<>();

  private static JsonObject description() {
    var file = OpenApiResource.class.getResourceAsStream("openapi.json");
    try (var reader = Json.createReader(file)) {
      return reader.readObject();
    }
  }

  @Test
  void everyAddressMethodAndParameterIsDescribed() {
    description.getJsonObject("paths").forEach(this::describe);
    var seen = new ClassFileImporter().importPackages("cn.jixiao.web.api");
    seen.stream().map(JavaClass::reflect).forEach(this::add);
    assertThat(resources).hasSizeGreaterThan(10).isEqualTo(described);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    references(description)
        .forEach(reference -> assertThat(description.getValue(reference.substring(1))).isNotNull());
  }

  @Test
  void everyWriteAcceptsAKeyAndEveryChangeAsksForAVersion() {
    description
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .forEach(
                        (method, operation) -> {
                          var text = operation.toString();
                          var stores = !method.equals("get") && !path.matches(STORES_NOTHING);
                          assertThat(text.contains("Idempotency-Key")).as(path).isEqualTo(stores);
                          assertThat(text.contains("parameters/If-Match"))
                              .as(path)
                              .isEqualTo(Set.of("put", "delete").contains(method));
                        }));
  }

  private void describe(String path, JsonValue item) {
    item.asJsonObject()
        .forEach(
            (method, operation) -> {
              assertThat(METHODS).contains(method);
              described.put(
                  method.toUpperCase() + " " + path, parameters(operation.asJsonObject()));
            });
  }

  private Set<String> parameters(JsonObject operation) {
    var names = new TreeSet<String>();
    for (var parameter :
        operation.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
      var reference = parameter.asJsonObject().getString("$ref", null);
      var resolved =
          reference == null
              ? parameter.asJsonObject()
              : description.getValue(reference.substring(1)).asJsonObject();
      if (!resolved.getString("in").equals("header")) {
        names.add(resolved.getString("in") + " " + resolved.getString("name"));
      }
    }
    return names;
  }

  private void add(Class<?> type) {
    Optional.ofNullable(type.getAnnotation(WebServlet.class)).stream()
        .flatMap(servlet -> Arrays.stream(servlet.value()))
        .filter(path -> path.startsWith(ApiApplication.PATH))
        .forEach(
            path -> resources.put("GET " + path.substring(ApiApplication.PATH.length()), Set.of()));
    if (type.isAnnotationPresent(Path.class)) {
      Arrays.stream(type.getDeclaredMethods()).forEach(method -> add(type, method));
    }
  }

  private void add(Class<?> type, Method method) {
    for (var annotation : method.getAnnotations()) {
      var verb = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verb != null) {
        var root =
            type.getAnnotation(Path.class).value().substring(ApiApplication.VERSION.length());
        var below = Optional.ofNullable(method.getAnnotation(Path.class)).map(p -> "/" + p.value());
        resources.put(verb.value() + " " + root + below.orElse(""), parameters(method));
      }
    }
  }

  private static Set<String> parameters(Method method) {
    var names = new TreeSet<String>();
    for (var parameter : method.getParameters()) {
      Optional.ofNullable(parameter.getAnnotation(QueryParam.class))
          .ifPresent(query -> names.add("query " + query.value()));
      Optional.ofNullable(parameter.getAnnotation(PathParam.class))
          .ifPresent(path -> names.add("path " + path.value()));
    }
    return names;
  }

  private static Stream<String> references(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT ->
          value.asJsonObject().entrySet().stream()
              .flatMap(
                  entry ->
                      entry.getKey().equals("$ref")
                          ? Stream.of(value.asJsonObject().getString("$ref"))
                          : references(entry.getValue()));
      case ARRAY -> value.asJsonArray().stream().flatMap(OpenApiTest::references);
      default -> Stream.empty();
    };
  }
}
