package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.Reply;
import cn.jixiao.web.api.SampleTargets;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What reviewers say of single fields, by programs: set, told, answered, settled. */
@WithJixiao
class PointsApiIT {

  private static final int YEAR = 2089;

  private final ApiClient clerk;
  private final ApiClient clerk2;
  private final ApiClient head;
  private final ApiClient line;
  private final ApiClient performance;
  private final ApiClient auditor;

  PointsApiIT(RunningJixiao jixiao) {
    clerk = ApiClient.as("clerk", jixiao);
    clerk2 = ApiClient.as("clerk2", jixiao);
    head = ApiClient.as("head", jixiao);
    line = ApiClient.as("line", jixiao);
    performance = ApiClient.as("performance", jixiao);
    auditor = ApiClient.as("auditor", jixiao);
  }

  @Test
  void areToldWithTheReturnAnsweredBeforeTheNextRoundAndSettledBeforeTheEnd() {
    var target = SampleTargets.completeBuilder().add("year", YEAR).build();
    var targetId = clerk.post("targets", target).expect(201).string("id");
    var first = clerk.submit(targetId).expect(201).string("submissionId");
    head.approve(first).expect(200);
    var points = "submissions/" + first + "/points";

    var set = line.post(points, about("indicators[0].value", "请写明分年度里程")).expect(201);
    assertThat(set.string("seen")).isEqualTo("≥12公里");
    assertThat(set.string("state")).isEqualTo("OPEN");
    var dropped = line.once("p1").post(points, about("purpose", "多余的意见")).expect(201);
    line.once("p1").post(points, about("purpose", "多余的意见")).expect(201);
    line.post(points, note("去年也是这样")).expect(201);
    assertThat(line.get(points).expect(200).items()).hasSize(3);
    line.ifMatch(dropped.header("ETag")).delete(points + "/" + dropped.string("id")).expect(204);
    assertThat(clerk.get(points).expect(200).items()).isEmpty();
    clerk2.get(points).expectProblem(404, "WorkflowRule.UNKNOWN_SUBMISSION");
    clerk.post(points, about("purpose", "x")).expectProblem(403, "OrganizationRule.NOT_ALLOWED");
    line.post(points, about("nonsense", "x")).expectProblem(422, "PageRule.FIELD_UNKNOWN");
    line.post(points, about("purpose", " ")).expectProblem(422, "WorkflowRule.POINT_REQUIRED");

    line.post("submissions/" + first + "/return").expect(200);
    var told = clerk.get(points).expect(200).items();
    assertThat(told).hasSize(1);
    clerk.submit(targetId).expectProblem(409, "WorkflowRule.POINTS_UNANSWERED");
    var point = points + "/" + set.string("id");
    assertThat(answered(point).string("state")).isEqualTo("ANSWERED");
    var second = clerk.submit(targetId).expect(201).string("submissionId");
    clerk
        .post(point + "/answer", Json.createObjectBuilder().add("answer", "再补").build())
        .expectProblem(409, "WorkflowRule.ANSWERED_WHEN_BACK");

    head.approve(second).expect(200);
    line.post(point + "/settlement").expect(200);
    line.post(point + "/reopening").expect(200);
    line.approve(second).expect(200);
    performance.approve(second).expectProblem(409, "WorkflowRule.POINTS_UNSETTLED");
    var later = "submissions/" + second + "/points/" + set.string("id");
    assertThat(performance.post(later + "/settlement").expect(200).string("state"))
        .isEqualTo("SETTLED");
    assertThat(performance.approve(second).expect(200).string("state")).isEqualTo("APPROVED");
    assertThat(auditor.get(points).expect(200).items()).hasSize(2);
    var trail = auditor.get("audit/events?actor=line&size=50").expect(200).text();
    assertThat(trail).contains("PointSet", "NoteSet", "PointWithdrawn", "PointSettled");
    assertThat(clerk.get("audit/events?subject=" + targetId).expect(200).text())
        .doesNotContain("去年也是这样");
  }

  @Test
  void whatIsFollowedIsInAnInboxTabOfItsOwn() {
    var target = SampleTargets.completeBuilder().add("year", YEAR).build();
    var targetId = clerk.post("targets", target).expect(201).string("id");
    var first = clerk.submit(targetId).expect(201).string("submissionId");
    var mark = "submissions/" + first + "/following";
    line.post(mark).expect(204);
    line.post(mark).expect(204);
    clerk.post(mark).expectProblem(403, "OrganizationRule.NOT_ALLOWED");
    head.post("submissions/" + first + "/return", saying("请补充依据")).expect(200);
    var second = clerk.submit(targetId).expect(201).string("submissionId");
    assertThat(line.get("inbox?tab=followed").expect(200).text()).contains(second);
    assertThat(performance.get("inbox?tab=followed").expect(200).text()).doesNotContain(second);
    line.post("submissions/" + first + "/unfollowing").expect(204);
    assertThat(line.get("inbox?tab=followed").expect(200).text()).doesNotContain(second);
  }

  private static JsonObject saying(String comment) {
    return Json.createObjectBuilder().add("comment", comment).build();
  }

  private Reply answered(String point) {
    var words = Json.createObjectBuilder().add("answer", "已写明：2089年12公里").build();
    return clerk.post(point + "/answer", words).expect(200);
  }

  private static JsonObject about(String field, String text) {
    return Json.createObjectBuilder().add("field", field).add("text", text).build();
  }

  private static JsonObject note(String text) {
    return Json.createObjectBuilder().add("kind", "NOTE").add("text", text).build();
  }
}
