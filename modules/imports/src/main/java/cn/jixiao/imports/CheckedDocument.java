package cn.jixiao.imports;

import static cn.jixiao.imports.ImportRule.CORRECTION_TOO_LONG;

import cn.jixiao.recognition.DetailedDocument;
import cn.jixiao.recognition.FieldSource;
import cn.jixiao.recognition.RecognizedDocument;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was recognised in a file, with what a person corrected in it. */
final class CheckedDocument {

  private static final BigDecimal DOUBTFUL_BELOW = new BigDecimal("0.70");
  private static final int LONGEST = 20_000;

  private final DetailedDocument read;
  private final Map<String, String> corrections;
  private final JsonObject original;
  private final JsonObject corrected;

  CheckedDocument(DetailedDocument read, Map<String, String> corrections) {
    this.read = read;
    this.corrections = corrections;
    this.original = RecordJson.of(read.document()).asJsonObject();
    var document = original;
    for (var correction : corrections.entrySet()) {
      document = set(document, correction.getKey(), correction.getValue());
    }
    this.corrected = document;
  }

  static boolean isDoubtful(BigDecimal confidence) {
    return confidence.compareTo(DOUBTFUL_BELOW) < 0;
  }

  static boolean isDoubtful(FieldSource source) {
    return isDoubtful(source.confidence());
  }

  /** As it is to be imported. What the person emptied is not stated, rows of nothing are none. */
  RecognizedDocument document() {
    return (RecognizedDocument) RecordJson.read(corrected, RecognizedDocument.class);
  }

  /**
   * How a correction is kept: amounts with their unit, so that they stay what they are.
   *
   * @throws RuleViolation where the field cannot hold what was typed
   */
  String correction(String field, String typed) {
    var text = typed == null ? "" : typed.strip();
    if (text.length() > LONGEST) {
      throw RuleViolation.at(field, CORRECTION_TOO_LONG, LONGEST);
    }
    var value = value(corrected, field, text);
    set(corrected, field, text);
    return value == JsonValue.NULL
        ? ""
        : FieldKind.of(field).typed(value, unit(corrected, FieldPath.of(field)));
  }

  /** Every field in the order of the form, with the person's correction where there is one. */
  List<ImportField> fields() {
    var sources =
        read.sources().stream()
            .collect(Collectors.toMap(FieldSource::field, Function.identity(), (one, same) -> one));
    var before = texts(original);
    var fields = new ArrayList<ImportField>();
    texts(corrected)
        .forEach(
            (field, text) -> {
              var source = sources.get(field);
              var was = before.get(field);
              fields.add(
                  new ImportField(
                      field,
                      was,
                      text,
                      source == null ? null : source.place(),
                      source == null ? null : source.confidence(),
                      corrections.containsKey(field) && !Objects.equals(was, text)));
            });
    return fields;
  }

  private static JsonObject set(JsonObject document, String field, String text) {
    return FieldPath.of(field).set(document, value(document, field, text));
  }

  private static JsonValue value(JsonObject document, String field, String text) {
    var path = FieldPath.of(field);
    if (text.isEmpty()) {
      return JsonValue.NULL;
    }
    try {
      return FieldKind.of(field).read(text, unit(document, path));
    } catch (RuleViolation unreadable) {
      var breach = unreadable.breaches().get(0);
      throw new RuleViolation(List.of(new Breach(breach.rule(), field, breach.arguments())));
    }
  }

  /** The unit in which amounts of the field's project are typed where none is typed with them. */
  private static AmountUnit unit(JsonObject document, FieldPath path) {
    var project = path.project();
    var projects = document.getJsonArray("projects");
    return project < 0 || project >= projects.size()
        ? AmountUnit.WAN_YUAN
        : unit(projects.getJsonObject(project));
  }

  private static AmountUnit unit(JsonObject project) {
    return project.get("amountUnit") instanceof JsonString unit
        ? AmountUnit.valueOf(unit.getString())
        : AmountUnit.WAN_YUAN;
  }

  private static Map<String, String> texts(JsonObject document) {
    var texts = new LinkedHashMap<String, String>();
    texts("overall", document.get("overall"), AmountUnit.WAN_YUAN, texts);
    var projects = document.getJsonArray("projects");
    for (var i = 0; i < projects.size(); i++) {
      var project = projects.getJsonObject(i);
      texts("projects[" + i + "]", project, unit(project), texts);
    }
    return texts;
  }

  private static void texts(
      String path, JsonValue value, AmountUnit unit, Map<String, String> texts) {
    if (value instanceof JsonObject object) {
      object.forEach((name, member) -> texts(path + "." + name, member, unit, texts));
    } else if (value instanceof JsonArray array) {
      for (var i = 0; i < array.size(); i++) {
        texts(path + "[" + i + "]", array.get(i), unit, texts);
      }
    } else {
      var nothing = value == null || value == JsonValue.NULL;
      texts.put(path, nothing ? null : FieldKind.of(path).typed(value, unit));
    }
  }
}
