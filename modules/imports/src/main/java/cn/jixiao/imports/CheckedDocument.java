package cn.jixiao.imports;

import static cn.jixiao.imports.ImportRule.CORRECTION_TOO_LONG;

import cn.jixiao.indicators.TargetValue;
import cn.jixiao.recognition.DetailedDocument;
import cn.jixiao.recognition.FieldSource;
import cn.jixiao.recognition.RecognizedDocument;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RecordJson;
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
  private static final Map<String, Function<TargetValue, Object>> PARTS =
      Map.of(
          "number", TargetValue::getNumber,
          "operator", CheckedDocument::operator,
          "measureUnit", TargetValue::getMeasureUnit);

  private final DetailedDocument read;
  private final JsonObject original;
  private final JsonObject corrected;
  private final Map<String, String> corrections;

  private CheckedDocument(
      DetailedDocument read,
      JsonObject original,
      JsonObject corrected,
      Map<String, String> corrections) {
    this.read = read;
    this.original = original;
    this.corrected = corrected;
    this.corrections = corrections;
  }

  static CheckedDocument of(DetailedDocument read, Map<String, String> corrections) {
    var original = RecordJson.of(read.document()).asJsonObject();
    return new CheckedDocument(read, original, original, Map.of()).with(corrections);
  }

  /**
   * The same with more corrections.
   *
   * @throws RuleViolation where a field cannot hold what was typed
   */
  CheckedDocument with(Map<String, String> typed) {
    var document = corrected;
    var kept = new LinkedHashMap<>(corrections);
    for (var correction : typed.entrySet()) {
      var field = correction.getKey();
      var path = FieldPath.of(field);
      var value = value(document, path, field, correction.getValue());
      document = path.set(document, value);
      if (path.isIndicatorValue()) {
        document = withPartsOf(document, field, value);
      }
      kept.put(field, text(value, field, unit(document, path)));
    }
    return new CheckedDocument(read, original, document, kept);
  }

  /** The corrections as they are kept: amounts with their unit, so that they stay what they are. */
  Map<String, String> corrections() {
    return corrections;
  }

  static boolean isDoubtful(BigDecimal confidence) {
    return confidence.compareTo(DOUBTFUL_BELOW) < 0;
  }

  static boolean isDoubtful(FieldSource source) {
    return isDoubtful(source.confidence());
  }

  DetailedDocument read() {
    return read;
  }

  /** As it is to be imported: what the person emptied is not stated, and empty rows are none. */
  RecognizedDocument document() {
    return (RecognizedDocument) RecordJson.read(FilledRows.of(corrected), RecognizedDocument.class);
  }

  /** Where something stands on the sheet that stands at this field of {@link #document()}. */
  String onSheet(String field) {
    return FilledRows.onSheet(fields(), field);
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

  private static JsonValue value(JsonObject document, FieldPath path, String field, String typed) {
    var text = typed == null ? "" : typed.strip();
    if (text.length() > LONGEST) {
      throw RuleViolation.at(field, CORRECTION_TOO_LONG, LONGEST);
    }
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

  /**
   * Another value has another number, and says its own operator and unit where it says any; no
   * value has none of them.
   */
  private static JsonObject withPartsOf(JsonObject document, String field, JsonValue value) {
    var row = field.substring(0, field.lastIndexOf('.') + 1);
    var stated = value instanceof JsonString;
    var parts = stated ? TargetValue.of(((JsonString) value).getString(), null, null, null) : null;
    var changed = document;
    for (var part : PARTS.entrySet()) {
      var said = stated ? part.getValue().apply(parts) : null;
      if (said != null || !stated || part.getKey().equals("number")) {
        changed = FieldPath.of(row + part.getKey()).set(changed, RecordJson.of(said));
      }
    }
    return changed;
  }

  private static String operator(TargetValue value) {
    return value.getOperator() == null ? null : value.getOperator().symbol();
  }

  private static String text(JsonValue value, String field, AmountUnit unit) {
    return value == null || value == JsonValue.NULL ? "" : FieldKind.of(field).typed(value, unit);
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
      texts.put(path, value == JsonValue.NULL ? null : FieldKind.of(path).typed(value, unit));
    }
  }
}
