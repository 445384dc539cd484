package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.Reply;
import cn.jixiao.web.api.SampleTargets;
import jakarta.json.Json;
import org.junit.jupiter.api.Test;

/** What was submitted can be read again for good, and any two of them compared. */
@WithJixiao
class VersionsApiIT {

  private final ApiClient clerk;
  private final ApiClient clerk2;
  private final ApiClient head;
  private final ApiClient line;
  private final ApiClient auditor;

  VersionsApiIT(RunningJixiao jixiao) {
    clerk = ApiClient.as("clerk", jixiao);
    clerk2 = ApiClient.as("clerk2", jixiao);
    head = ApiClient.as("head", jixiao);
    line = ApiClient.as("line", jixiao);
    auditor = ApiClient.as("auditor", jixiao);
  }

  @Test
  void everySubmissionFreezesOneAndChangesBeginTheNext() {
    var id = draft();
    assertThat(versions(clerk, id).items()).singleElement().matches(v -> !v.getBoolean("frozen"));
    submitAndReturn(id);
    change(id, "改用于桥梁。", "95.00");
    change(id, "改用于桥梁和涵洞。", "95.00");
    clerk.submit(id).expect(201);

    var items = versions(clerk, id).items();
    assertThat(items).extracting(v -> v.getInt("number")).containsExactly(2, 1);
    assertThat(items).extracting(v -> v.getInt("round")).containsExactly(2, 1);
    var first = clerk.get("targets/" + id + "/versions/1").expect(200).json();
    assertThat(first.getJsonObject("target").getString("purpose")).isEqualTo("维修村内道路12公里。");
    assertThat(first.getJsonObject("target").getString("budget")).isEqualTo("85.00");
  }

  @Test
  void anyTwoCanBeCompared() {
    var id = draft();
    submitAndReturn(id);
    change(id, "改用于桥梁。", "95.00");

    var diff = clerk.get("targets/" + id + "/diff?from=1&to=2").expect(200).json();
    assertThat(diff.getBoolean("same")).isFalse();
    assertThat(diff.getJsonArray("differences"))
        .extracting(difference -> difference.asJsonObject().getString("field"))
        .containsExactlyInAnyOrder("budget", "fiscal", "purpose");
    var same = clerk.get("targets/" + id + "/diff?from=2&to=2").expect(200).json();
    assertThat(same.getBoolean("same")).isTrue();
    assertThat(same.getJsonArray("differences")).isEmpty();
    clerk.get("targets/" + id + "/diff?from=1").expect(400).expectFields("to");
    clerk.get("targets/" + id + "/diff?from=1&to=zwei").expect(400).expectFields("to");
  }

  @Test
  void theBureauSeesWhatWasSubmittedAndNothingElse() {
    var id = draft();
    line.get("targets/" + id + "/versions").expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
    submitAndReturn(id);
    change(id, "改用于桥梁。", "95.00");

    assertThat(versions(auditor, id).items()).hasSize(2);
    assertThat(versions(line, id).items()).singleElement().matches(v -> v.getBoolean("frozen"));
    var days = "targets/" + id + "/versions/2";
    line.get(days).expectProblem(404, "ProjectRule.UNKNOWN_VERSION");
    line.get("targets/" + id + "/diff?from=1&to=2")
        .expectProblem(404, "ProjectRule.UNKNOWN_VERSION");
    clerk2.get(days).expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
    clerk.get("targets/" + id + "/versions/0").expect(404);
  }

  @Test
  void whatIsDiscardedTakesItsDaysAlong() {
    var draft = clerk.post("targets", SampleTargets.complete()).expect(201);
    var address = "targets/" + draft.string("id");
    clerk.ifMatch(draft.version()).delete(address).expect(204);
    clerk.get(address + "/versions").expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
  }

  private String draft() {
    return clerk.post("targets", SampleTargets.complete()).expect(201).string("id");
  }

  private void submitAndReturn(String id) {
    head.giveBack(clerk.submit(id).expect(201).string("submissionId"), "重写").expect(200);
  }

  private void change(String id, String purpose, String budget) {
    var stored = clerk.get("targets/" + id).expect(200);
    var changed =
        Json.createObjectBuilder(stored.json())
            .add("purpose", purpose)
            .add("budget", budget)
            .add("fiscal", "90.00")
            .build();
    clerk.ifMatch(stored.version()).put("targets/" + id, changed).expect(200);
  }

  private static Reply versions(ApiClient reader, String id) {
    return reader.get("targets/" + id + "/versions").expect(200);
  }
}
