package cn.jixiao.web.projects;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page is told after every act of writing: whether all is saved, what became of each cell,
 * and what is wrong where. The script brings the form to it without touching the cell that is typed
 * in.
 */
final class WritingAnswer {

  private final Map<String, String> sent;
  private final Map<String, String> wrong = new LinkedHashMap<>();
  private final JsonObjectBuilder approved = Json.createObjectBuilder();
  private final List<String> carried = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final List<String> redrawn = new ArrayList<>();
  private final JsonObjectBuilder json = Json.createObjectBuilder();

  /**
   * @param sent the cells as they came
   */
  WritingAnswer(Map<String, String> sent) {
    this.sent = sent;
  }

  WritingAnswer wrong(String cell, String sentence) {
    wrong.putIfAbsent(cell, sentence);
    return this;
  }

  /** What was approved in place of what the cell says now. */
  WritingAnswer approved(String cell, String text) {
    approved.add(cell, text);
    return this;
  }

  WritingAnswer carried(String cell) {
    carried.add(cell);
    return this;
  }

  /** A cell about which a question is open. */
  WritingAnswer asked(String cell) {
    asked.add(cell);
    return this;
  }

  /** A table that comes with the answer as a whole: its rows are others. */
  WritingAnswer redrawn(String table) {
    redrawn.add(table);
    return this;
  }

  WritingAnswer with(String name, String text) {
    if (text != null) {
      json.add(name, text);
    }
    return this;
  }

  WritingAnswer with(String name, boolean is) {
    json.add(name, is);
    return this;
  }

  /** The whole answer; of the cells only those that say something else than what was sent. */
  String to(Map<String, String> now) {
    var cells = Json.createObjectBuilder();
    now.forEach(
        (name, text) -> {
          if (!text.equals(sent.get(name))) {
            cells.add(name, text);
          }
        });
    var told = Json.createObjectBuilder();
    wrong.forEach(told::add);
    return json.add("cells", cells)
        .add("wrong", told)
        .add("approved", approved)
        .add("carried", Json.createArrayBuilder(carried))
        .add("asked", Json.createArrayBuilder(asked))
        .add("redrawn", Json.createArrayBuilder(redrawn))
        .build()
        .toString();
  }
}
