package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static cn.jixiao.web.api.SampleTargets.SECOND_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What one township has submitted is found again in what another one writes. */
@WithJixiao
class CopiesApiIT {

  /** A year of this test's own: what others submit in it is no copy of anything here. */
  private static final int YEAR = 2079;

  private final ApiClient clerk;
  private final ApiClient neighbour;
  private final ApiClient neighboursHead;
  private final ApiClient performance;

  CopiesApiIT(RunningJixiao jixiao) {
    clerk = ApiClient.as("clerk", jixiao);
    neighbour = ApiClient.as("clerk2", jixiao);
    neighboursHead = ApiClient.as("head2", jixiao);
    performance = ApiClient.as("performance", jixiao);
  }

  /** A purpose that nobody else has written. */
  private static String purpose() {
    var random = new Random();
    var purpose = new StringBuilder("用于维修村内道路12公里，");
    for (var i = 0; i < 60; i++) {
      purpose.append((char) ('一' + random.nextInt(8_000)));
    }
    return purpose.append('。').toString();
  }

  private static JsonObject target(String unit, String purpose) {
    return SampleTargets.completeBuilder()
        .add("organization", unit)
        .add("year", YEAR)
        .add("purpose", purpose)
        .add("goals", Json.createArrayBuilder().add("完成12公里道路维修，村民出行更方便。"))
        .build();
  }

  private static String written(ApiClient by, String unit, String purpose) {
    return by.post("targets", target(unit, purpose)).expect(201).string("id");
  }

  private static List<JsonObject> copies(ApiClient seenBy, String targetId) {
    return seenBy
        .get("targets/" + targetId + "/findings")
        .expect(200)
        .json()
        .getJsonArray("findings")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(finding -> finding.getString("rule").equals("C33b"))
        .toList();
  }

  @Test
  void aTextCountsFromItsSubmissionOnAndItsUnitIsNotNamedToTheNeighbour() {
    var purpose = purpose();
    var first = written(neighbour, SECOND_UNIT, purpose.replace("12", "38"));
    var second = written(clerk, FIRST_UNIT, purpose);
    assertThat(copies(clerk, second)).isEmpty();

    neighbour.submit(first).expect(201);
    var finding = copies(clerk, second).get(0);
    assertThat(finding.getString("field")).isEqualTo("purpose");
    assertThat(purpose).contains(finding.getString("seen"));
    assertThat(finding.getString("message")).contains("另一单位").doesNotContain("道路维修");

    clerk.submit(second).expect(201);
    assertThat(copies(performance, second).get(0).getString("message")).contains("道路维修 ");
    assertThat(copies(performance, first)).isEmpty();
  }

  @Test
  void whoSubmittedFirstHasNotCopiedAlthoughTheTextCameBackAndSetOffAgain() {
    var purpose = purpose();
    var first = written(neighbour, SECOND_UNIT, purpose);
    var journey = neighbour.submit(first).expect(201).string("submissionId");
    var copied = written(clerk, FIRST_UNIT, purpose);
    clerk.submit(copied).expect(201);

    neighboursHead.giveBack(journey, "请补充依据").expect(200);
    neighbour.submit(first).expect(201);

    assertThat(copies(performance, first)).isEmpty();
    assertThat(copies(performance, copied)).hasSize(1);
  }
}
