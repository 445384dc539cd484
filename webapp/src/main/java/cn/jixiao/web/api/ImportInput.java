package cn.jixiao.web.api;

import cn.jixiao.imports.Decision;
import cn.jixiao.imports.Reworking;
import cn.jixiao.imports.Reworking.Verdict;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a caller made of a recognised file, in the shape in which we send it. */
final class ImportInput {

  private static final List<String> DECISIONS =
      Stream.of(Decision.values()).map(Decision::name).toList();

  private ImportInput() {}

  /**
   * What we send can be sent back: all but the caller's own part is accepted and changes nothing.
   */
  static Reworking read(JsonValue body) {
    var fields =
        JsonFields.of(body)
            .ignore("id", "version", "state", "filename", "size", "receivedAt", "finishedAt")
            .ignore("projects", "doubts", "refusal", "document", "notes");
    var corrections = new LinkedHashMap<String, String>();
    fields.list("corrections", ImportInput::correction).forEach(c -> corrections.put(c[0], c[1]));
    var verdicts = new LinkedHashMap<String, Verdict>();
    fields.list("items", ImportInput::verdict).stream()
        .filter(item -> item.verdict().decision() != null)
        .forEach(item -> verdicts.put(item.item(), item.verdict()));
    var made =
        new Reworking(
            fields.textOrIn("organization", "code", "name"),
            fields.integer("year"),
            corrections,
            verdicts);
    fields.requireClean();
    return made;
  }

  private static String[] correction(JsonFields fields) {
    fields.ignore("read");
    var text = fields.words("text");
    return new String[] {fields.text("field"), text == null ? "" : text};
  }

  private static Item verdict(JsonFields fields) {
    fields.ignore("title", "record");
    var decision = fields.oneOf("decision", DECISIONS);
    var known = DECISIONS.contains(decision);
    return new Item(
        fields.text("item"),
        new Verdict(known ? Decision.valueOf(decision) : null, Set.copyOf(fields.texts("taken"))));
  }

  private record Item(String item, Verdict verdict) {}
}
