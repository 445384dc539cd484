package cn.jixiao.web.api;

import cn.jixiao.launch.RunningJixiao;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * The programs of those through whose hands a target of the first township goes, of a clerk of the
 * second one, and of the auditor.
 */
public record People(
    ApiClient clerk,
    ApiClient head,
    ApiClient line,
    ApiClient performance,
    ApiClient clerk2,
    ApiClient auditor) {

  public static People of(RunningJixiao jixiao) {
    return new People(
        ApiClient.as("clerk", jixiao),
        ApiClient.as("head", jixiao),
        ApiClient.as("line", jixiao),
        ApiClient.as("performance", jixiao),
        ApiClient.as("clerk2", jixiao),
        ApiClient.as("auditor", jixiao));
  }

  /** The id of a new target with everything a submission needs. */
  public String drafted(int year) {
    var target = SampleTargets.completeBuilder().add("year", year).build();
    return clerk.post("targets", target).expect(201).string("id");
  }

  /** Submits a target; the submission's id. */
  public String submitted(String targetId) {
    return clerk.submit(targetId).expect(201).string("submissionId");
  }

  /** The id of a new target that the line division has in front of it. */
  public String underReview(int year) {
    var id = drafted(year);
    head.approve(submitted(id)).expect(200);
    return id;
  }

  /** The id of a new target that went all the way. */
  public String approved(int year) {
    var id = drafted(year);
    approve(submitted(id));
    return id;
  }

  /** Everybody approves, one after the other. */
  public void approve(String submissionId) {
    for (var reviewer : List.of(head, line, performance)) {
      reviewer.approve(submissionId).expect(200);
    }
  }

  /** The submission of a target that waits for this reviewer. */
  public static String waiting(ApiClient reviewer, String targetId) {
    return reviewer.get("inbox?size=100").expect(200).items().stream()
        .filter(item -> !item.isNull("target")) // a whole text
        .filter(item -> item.getJsonObject("target").getString("id").equals(targetId))
        .map(item -> item.getString("submissionId"))
        .findFirst()
        .orElseThrow();
  }

  /** Why somebody does something, as the API is told. */
  public static JsonObject saying(String comment) {
    return Json.createObjectBuilder().add("comment", comment).build();
  }

  /** What a reviewer points out in a field, as the API is told. */
  public static JsonObject about(String field, String text) {
    return Json.createObjectBuilder().add("field", field).add("text", text).build();
  }
}
