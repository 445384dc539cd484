package cn.jixiao.launch;

import cn.jixiao.projects.TargetState;
import cn.jixiao.workflow.ReviewStep;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A target of the fictional district and how far it is to come.
 *
 * @param key names it in all its requests, so that a start after an interrupted one repeats nothing
 * @param step where it waits or was returned; null for drafts and approved targets
 * @param reason why it was returned, or null
 * @param comments what reviewers said, by step
 * @param earlier what happened in an earlier round, or null
 * @param target the target as the API wants it
 */
record DemonstrationTarget(
    String key,
    String organization,
    int year,
    TargetState state,
    ReviewStep step,
    String reason,
    JsonObject comments,
    Earlier earlier,
    JsonObject target) {

  /** A first attempt that was returned: at which step, why, and what it said instead. */
  record Earlier(ReviewStep step, String reason, JsonObject target) {}

  /** The targets of a file, as they stand in it. */
  static List<DemonstrationTarget> in(Path file) throws IOException {
    var name = file.getFileName().toString().replace(".json", "");
    var targets = new ArrayList<DemonstrationTarget>();
    try (var reader = Json.createReader(Files.newBufferedReader(file))) {
      for (var entry : reader.readArray()) {
        targets.add(of(name + "-" + (targets.size() + 1), entry.asJsonObject()));
      }
    }
    return targets;
  }

  private static DemonstrationTarget of(String key, JsonObject entry) {
    var earlier = entry.getJsonObject("earlier");
    return new DemonstrationTarget(
        key,
        entry.getString("organization"),
        entry.getInt("year"),
        TargetState.valueOf(entry.getString("state")),
        step(entry),
        entry.getString("reason", null),
        entry.getOrDefault("comments", JsonValue.EMPTY_JSON_OBJECT).asJsonObject(),
        earlier == null
            ? null
            : new Earlier(
                step(earlier), earlier.getString("reason"), earlier.getJsonObject("target")),
        entry.getJsonObject("target"));
  }

  private static ReviewStep step(JsonObject entry) {
    return entry.containsKey("step") ? ReviewStep.valueOf(entry.getString("step")) : null;
  }

  /** What is sent to create it: the first attempt where there was one. */
  JsonObject first() {
    return earlier == null ? last() : request(earlier.target());
  }

  /** What it says in the end. */
  JsonObject last() {
    return request(JsonValue.EMPTY_JSON_OBJECT);
  }

  private JsonObject request(JsonObject instead) {
    var request = Json.createObjectBuilder(target);
    instead.forEach(request::add);
    return request.add("organization", organization).add("year", year).build();
  }
}
