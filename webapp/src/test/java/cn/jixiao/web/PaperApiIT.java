package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** An exported document, taken home and handed in again: did it leave the record? */
@WithJixiao
class PaperApiIT {

  /** A year of this test's own: it compares everything the unit has. */
  private static final int YEAR = 2037;

  private static final int NOTHING_WRITTEN = 2057;

  private static final String COMPARISON =
      "documents/comparison?filename=a.docx&organization=%s&year=%d";

  private final ApiClient clerk;
  private final ApiClient auditor;
  private final ApiClient stranger;

  PaperApiIT(RunningJixiao jixiao) {
    clerk = ApiClient.as("clerk", jixiao);
    auditor = ApiClient.as("auditor", jixiao);
    stranger = ApiClient.as("clerk2", jixiao);
  }

  @Test
  void aPaperIsTheRecordUntilTheRecordChanges() {
    var created = clerk.post("targets", complete()).expect(201);
    var paper =
        clerk.get("departments/%s/%d/document?format=docx".formatted(FIRST_UNIT, YEAR)).bytes();

    var untouched = compare(clerk, paper);
    assertThat(untouched.getBoolean("same")).as(untouched.toString()).isTrue();

    var revised = Json.createObjectBuilder(created.json()).add("budget", "86.00").build();
    clerk.ifMatch(created.version()).put("targets/" + created.string("id"), revised).expect(200);
    clerk.post("targets", complete()).expect(201);

    var left = compare(clerk, paper);
    assertThat(left.getBoolean("same")).isFalse();
    assertThat(left.getJsonArray("missing")).hasSize(1);
    var project = left.getJsonArray("projects").getJsonObject(0);
    assertThat(project.getString("id")).isEqualTo(created.string("id"));
    var difference = project.getJsonArray("differences").getJsonObject(0);
    assertThat(difference.getString("field")).isEqualTo("budget");
    assertThat(difference.getString("recorded")).isEqualTo("860000");
    assertThat(difference.getString("found")).isEqualTo("850000");
    assertThat(difference.getString("place")).contains("表");
    assertThat(auditor.get("audit/events?actor=clerk").expect(200).text())
        .contains("PaperCompared");
  }

  @Test
  void aStrangerDoesNotKnowTheUnit() {
    stranger
        .postFile(COMPARISON.formatted(FIRST_UNIT, YEAR), new byte[] {'P', 'K'})
        .expectProblem(404, "OrganizationRule.UNKNOWN_ORGANIZATION");
  }

  @Test
  void whatIsNoDocumentIsRefusedAndNothingRecordedIsSaid() {
    clerk
        .postFile(COMPARISON.formatted(FIRST_UNIT, NOTHING_WRITTEN), new byte[] {1, 2, 3})
        .expectProblem(404, "DocumentRule.NOTHING_RECORDED");
    clerk.postFile("documents/comparison?organization=" + FIRST_UNIT, new byte[] {1}).expect(400);
  }

  private static JsonObject complete() {
    return SampleTargets.completeBuilder().add("year", YEAR).build();
  }

  private static JsonObject compare(ApiClient client, byte[] paper) {
    return client.postFile(COMPARISON.formatted(FIRST_UNIT, YEAR), paper).expect(200).json();
  }
}
