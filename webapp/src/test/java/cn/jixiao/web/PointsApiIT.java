package cn.jixiao.web;

import static cn.jixiao.web.api.People.about;
import static cn.jixiao.web.api.People.saying;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.People;
import cn.jixiao.web.api.Reply;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What reviewers say of single fields, by programs: set, told, answered, settled. */
@WithJixiao
class PointsApiIT {

  private static final int YEAR = 2089;

  private final People people;

  PointsApiIT(RunningJixiao jixiao) {
    people = People.of(jixiao);
  }

  @Test
  void areToldWithTheReturnAnsweredBeforeTheNextRoundAndSettledBeforeTheEnd() {
    var targetId = people.drafted(YEAR);
    var first = people.submitted(targetId);
    people.head().approve(first).expect(200);
    var points = "submissions/" + first + "/points";

    var set = people.line().post(points, about("indicators[0].value", "请写明分年度里程")).expect(201);
    assertThat(set.string("seen")).isEqualTo("≥12公里");
    assertThat(set.string("state")).isEqualTo("OPEN");
    var dropped = people.line().once("p1").post(points, about("purpose", "多余的意见")).expect(201);
    people.line().once("p1").post(points, about("purpose", "多余的意见")).expect(201);
    people.line().post(points, note("去年也是这样")).expect(201);
    assertThat(people.line().get(points).expect(200).items()).hasSize(3);
    people
        .line()
        .ifMatch(dropped.header("ETag"))
        .delete(points + "/" + dropped.string("id"))
        .expect(204);
    assertThat(people.clerk().get(points).expect(200).items()).isEmpty();
    people.clerk2().get(points).expectProblem(404, "WorkflowRule.UNKNOWN_SUBMISSION");
    people
        .clerk()
        .post(points, about("purpose", "x"))
        .expectProblem(403, "OrganizationRule.NOT_ALLOWED");
    people.line().post(points, about("nonsense", "x")).expectProblem(422, "PageRule.FIELD_UNKNOWN");
    people
        .line()
        .post(points, about("purpose", " "))
        .expectProblem(422, "WorkflowRule.POINT_REQUIRED");

    people.line().post("submissions/" + first + "/return").expect(200);
    var told = people.clerk().get(points).expect(200).items();
    assertThat(told).hasSize(1);
    people.clerk().submit(targetId).expectProblem(409, "WorkflowRule.POINTS_UNANSWERED");
    var point = points + "/" + set.string("id");
    assertThat(answered(point).string("state")).isEqualTo("ANSWERED");
    var second = people.submitted(targetId);
    people
        .clerk()
        .post(point + "/answer", Json.createObjectBuilder().add("answer", "再补").build())
        .expectProblem(409, "WorkflowRule.ANSWERED_WHEN_BACK");

    people.head().approve(second).expect(200);
    people.line().post(point + "/settlement").expect(200);
    people.line().post(point + "/reopening").expect(200);
    people.line().approve(second).expect(200);
    people.performance().approve(second).expectProblem(409, "WorkflowRule.POINTS_UNSETTLED");
    var later = "submissions/" + second + "/points/" + set.string("id");
    assertThat(people.performance().post(later + "/settlement").expect(200).string("state"))
        .isEqualTo("SETTLED");
    assertThat(people.performance().approve(second).expect(200).string("state"))
        .isEqualTo("APPROVED");
    assertThat(people.auditor().get(points).expect(200).items()).hasSize(2);
    var trail = people.auditor().get("audit/events?actor=line&size=50").expect(200).text();
    assertThat(trail).contains("PointSet", "NoteSet", "PointWithdrawn", "PointSettled");
    assertThat(people.clerk().get("audit/events?subject=" + targetId).expect(200).text())
        .doesNotContain("去年也是这样");
  }

  @Test
  void whatIsFollowedIsInAnInboxTabOfItsOwn() {
    var targetId = people.drafted(YEAR);
    var first = people.submitted(targetId);
    var mark = "submissions/" + first + "/following";
    people.line().post(mark).expect(204);
    people.line().post(mark).expect(204);
    people.clerk().post(mark).expectProblem(403, "OrganizationRule.NOT_ALLOWED");
    people.head().post("submissions/" + first + "/return", saying("请补充依据")).expect(200);
    var second = people.submitted(targetId);
    assertThat(people.line().get("inbox?tab=followed").expect(200).text()).contains(second);
    assertThat(people.performance().get("inbox?tab=followed").expect(200).text())
        .doesNotContain(second);
    people.line().post("submissions/" + first + "/unfollowing").expect(204);
    assertThat(people.line().get("inbox?tab=followed").expect(200).text()).doesNotContain(second);
  }

  private Reply answered(String point) {
    var words = Json.createObjectBuilder().add("answer", "已写明：2089年12公里").build();
    return people.clerk().post(point + "/answer", words).expect(200);
  }

  private static JsonObject note(String text) {
    return Json.createObjectBuilder().add("kind", "NOTE").add("text", text).build();
  }
}
