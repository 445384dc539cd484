package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static cn.jixiao.web.api.SampleTargets.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.Reply;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.api.WordDocument;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A target's whole way by programs: from a Word file to the approved official document. */
@WithJixiao
class JourneyApiIT {

  private final ApiClient clerk;
  private final ApiClient head;
  private final ApiClient line;
  private final ApiClient performance;
  private final ApiClient auditor;

  JourneyApiIT(RunningJixiao jixiao) {
    clerk = ApiClient.as("clerk", jixiao);
    head = ApiClient.as("head", jixiao);
    line = ApiClient.as("line", jixiao);
    performance = ApiClient.as("performance", jixiao);
    auditor = ApiClient.as("auditor", jixiao);
  }

  @Test
  void aWordFileBecomesDraftsIsApprovedByThreeAndPrinted() {
    var code = SampleTargets.freshCode();
    var file = WordDocument.ofProject(YEAR, "602002云溪镇人民政府本级", code, "道路维修" + code);

    var recognised = clerk.postFile("documents/recognition?filename=a.docx", file).expect(200);
    var project = recognised.json().getJsonArray("projects").getJsonObject(0);
    assertThat(project.getString("code")).isEqualTo(code);
    assertThat(project.getString("budget")).isEqualTo("85.00");
    assertThat(project.get("other")).isEqualTo(JsonValue.NULL);
    assertThat(project.getJsonArray("plan").getJsonObject(0).getInt("percent")).isEqualTo(60);
    assertThat(found(code)).isZero();

    var imported = clerk.postFile(importAddress("2032"), file).expect(201);
    assertThat(imported.total()).isEqualTo(1);
    assertThat(imported.json().getJsonArray("notes").toString()).contains("602002", "2031", "2032");
    var targetId = imported.items().get(0).getString("id");
    assertThat(found(code)).isOne();

    var submissionId = clerk.submit(targetId).expect(201).string("submissionId");
    head.approve(submissionId).expect(200);
    line.giveBack(submissionId, "请补充依据").expect(200);
    assertThat(state(targetId)).isEqualTo("RETURNED");

    var again = clerk.submit(targetId).expect(201).string("submissionId");
    for (var reviewer : new ApiClient[] {head, line, performance}) {
      assertThat(waiting(reviewer)).contains(again);
      reviewer.approve(again).expect(200);
      assertThat(waiting(reviewer)).doesNotContain(again);
    }
    assertThat(state(targetId)).isEqualTo("APPROVED");
    var approved = stored(targetId);
    clerk
        .ifMatch(approved.version())
        .put("targets/" + targetId, approved.json())
        .expectProblem(409, "ProjectRule.LOCKED");

    var trail = auditor.get("audit/events?subject=" + targetId).expect(200);
    assertThat(trail.items())
        .extracting(event -> event.getString("act"))
        .containsExactly(
            "ProjectRule.LOCKED",
            "SubjectApproved",
            "SubjectForwarded",
            "SubjectForwarded",
            "SubjectSubmitted",
            "SubjectReturned",
            "SubjectForwarded",
            "SubjectSubmitted",
            "TargetDrafted");
    var printed = clerk.get("departments/" + FIRST_UNIT + "/2032/document?format=docx").expect(200);
    assertThat(new String(printed.bytes(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    assertThat(printed.header("Content-Disposition")).contains("filename*=UTF-8''601001");
  }

  @Test
  void whatIsReadCanBeSentBackAndReadAgain() {
    var created = clerk.post("targets", SampleTargets.complete()).expect(201);
    var address = created.header("Location");
    var first = clerk.get(address).expect(200);
    assertThat(first.version()).isEqualTo(created.version());
    assertThat(first.json()).isEqualTo(created.json());

    var changed = Json.createObjectBuilder(first.json()).add("purpose", "改用于桥梁。").build();
    var revised = clerk.ifMatch(first.version()).put(address, changed).expect(200);
    assertThat(revised.string("purpose")).isEqualTo("改用于桥梁。");
    assertThat(revised.version()).isNotEqualTo(first.version());
    assertThat(clerk.get(address).json()).isEqualTo(revised.json());
    assertThat(clerk.get(address).version()).isEqualTo(revised.version());
  }

  @Test
  void aDraftCanBeDiscardedButNotWhatWasSubmitted() {
    var draft = clerk.post("targets", SampleTargets.complete()).expect(201);
    var address = "targets/" + draft.string("id");
    clerk.ifMatch(draft.version()).delete(address).expect(204);
    clerk.get(address).expectProblem(404, "ProjectRule.UNKNOWN_TARGET");

    var other = clerk.post("targets", SampleTargets.complete()).expect(201);
    var submissionId = clerk.submit(other.string("id")).expect(201).string("submissionId");
    head.giveBack(submissionId, "重写").expect(200);
    clerk
        .ifMatch(stored(other.string("id")).version())
        .delete("targets/" + other.string("id"))
        .expectProblem(409, "ProjectRule.NOT_DISCARDABLE");
  }

  private static String importAddress(String year) {
    return "documents/import?filename=a.docx&organization=" + FIRST_UNIT + "&year=" + year;
  }

  private int found(String code) {
    return clerk.get("targets?q=" + code).expect(200).total();
  }

  private Reply stored(String targetId) {
    return clerk.get("targets/" + targetId).expect(200);
  }

  private String state(String targetId) {
    return stored(targetId).string("state");
  }

  private static String waiting(ApiClient reviewer) {
    return reviewer.get("inbox?size=100").expect(200).text();
  }
}
