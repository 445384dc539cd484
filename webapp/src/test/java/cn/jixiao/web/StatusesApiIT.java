package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.SECOND_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.Reply;
import cn.jixiao.web.api.SampleTargets;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every status the API promises, and the problem that comes with it. */
@WithJixiao
class StatusesApiIT {

  private final ApiClient stranger;
  private final ApiClient clerk;
  private final ApiClient clerk2;
  private final ApiClient head;
  private final ApiClient line;
  private final ApiClient auditor;
  private final ApiClient admin;

  StatusesApiIT(RunningJixiao jixiao) {
    stranger = ApiClient.stranger(jixiao);
    clerk = ApiClient.as("clerk", jixiao);
    clerk2 = ApiClient.as("clerk2", jixiao);
    head = ApiClient.as("head", jixiao);
    line = ApiClient.as("line", jixiao);
    auditor = ApiClient.as("auditor", jixiao);
    admin = ApiClient.as("admin", jixiao);
  }

  private String draft() {
    return clerk.post("targets", SampleTargets.complete()).expect(201).string("id");
  }

  static Stream<String> protectedAddresses() {
    return Stream.of("me", "targets", "targets/1", "inbox", "audit/events", "nowhere", "/api/v2/x");
  }

  @Nested
  class Knowing {

    @ParameterizedTest
    @MethodSource("cn.jixiao.web.StatusesApiIT#protectedAddresses")
    void nobodyGetsInWithoutAnAccount(String address) {
      var reply = stranger.get(address).expectProblem(401, "ApiRule.LOGIN_REQUIRED");
      assertThat(reply.header("WWW-Authenticate")).startsWith("Basic realm=").contains("UTF-8");
      assertThat(reply.header("Set-Cookie")).isNull();
    }

    @Test
    void aWrongPasswordIsRefused() {
      stranger
          .withCredentials("clerk2", "wrong")
          .get("me")
          .expectProblem(401, "ApiRule.LOGIN_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic %%%", "Basic", "Basic Y2xlcms=", "Basic Y2x", "Bearer x", "x"})
    void aHeaderThatCannotBeReadIsRefused(String header) {
      stranger.with("Authorization", header).get("me").expectProblem(401, "ApiRule.LOGIN_REQUIRED");
    }

    @Test
    void noAnswerSetsACookieOrMayBeKept() {
      for (var reply :
          new Reply[] {
            clerk.get("me").expect(200),
            clerk.get("targets/1").expect(404),
            clerk.get("/api/v2/nowhere").expect(404)
          }) {
        assertThat(reply.header("Set-Cookie")).isNull();
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
      }
    }

    @Test
    void tellsWhoIsAsking() {
      var me = clerk.get("me").expect(200).json();
      assertThat(me.getString("account")).isEqualTo("clerk");
      var role = me.getJsonArray("roles").getJsonObject(0);
      assertThat(role.getString("role")).isEqualTo("DECLARANT");
      assertThat(role.getJsonObject("organization").getString("code"))
          .isEqualTo(SampleTargets.FIRST_UNIT);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"/health/live", "/health/ready", "health/live", "health/ready", "openapi.json"})
    void signsOfLifeAndTheDescriptionAreOpen(String address) {
      stranger.get(address).expect(200);
    }
  }

  @Nested
  class Permitting {

    @Test
    void anotherTownshipsTargetIsNotFoundForStrangers() {
      var id = draft();
      clerk2.get("targets/" + id).expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
      clerk2
          .ifMatch("\"1\"")
          .put("targets/" + id, SampleTargets.complete())
          .expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
      clerk2
          .ifMatch("\"1\"")
          .delete("targets/" + id)
          .expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
      clerk2.submit(id).expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
      clerk2.get("audit/events?subject=" + id).expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
      admin.get("targets/" + id).expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
    }

    @Test
    void aStrangersSubmissionLooksLikeNone() {
      var submissionId = clerk.submit(draft()).expect(201).string("submissionId");
      clerk2.approve(submissionId).expectProblem(404, "WorkflowRule.UNKNOWN_SUBMISSION");
      clerk2.approve("1").expectProblem(404, "WorkflowRule.UNKNOWN_SUBMISSION");
    }

    @Test
    void theBureauSeesATargetFromItsFirstSubmissionOn() {
      var id = draft();
      line.get("targets/" + id).expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
      auditor.get("targets/" + id).expect(200);
      clerk.submit(id).expect(201);
      line.get("targets/" + id).expect(200);
    }

    @Test
    void whoSeesATargetWithoutTheRoleForItMayNotChangeIt() {
      var id = draft();
      head.ifMatch("\"1\"")
          .put("targets/" + id, SampleTargets.complete())
          .expectProblem(403, "OrganizationRule.NOT_ALLOWED");
      var submissionId = clerk.submit(id).expect(201).string("submissionId");
      clerk.approve(submissionId).expectProblem(403, "OrganizationRule.NOT_ALLOWED");
      line.approve(submissionId).expectProblem(403, "OrganizationRule.NOT_ALLOWED");
    }

    @Test
    void nobodyWritesForAnotherTownship() {
      clerk
          .post("targets", SampleTargets.completeFor(SECOND_UNIT))
          .expectProblem(404, "OrganizationRule.UNKNOWN_ORGANIZATION")
          .expectFields("organization");
    }

    @Test
    void theTrailIsTheAuditorsAndATargetsTimelineItsUnits() {
      var id = draft();
      clerk.get("audit/events").expectProblem(403, "OrganizationRule.NOT_ALLOWED");
      clerk.get("audit/events?subject=" + id).expect(200);
      assertThat(auditor.get("audit/events?actor=clerk&size=1").expect(200).items()).hasSize(1);
    }

    @Test
    void refusedAttemptsAreInTheTrail() {
      head.ifMatch("\"1\"").put("targets/" + draft(), SampleTargets.complete()).expect(403);
      var latest = auditor.get("audit/events?actor=head&size=1").expect(200).items().get(0);
      assertThat(latest.getBoolean("refused")).isTrue();
      assertThat(latest.getString("act")).isEqualTo("OrganizationRule.NOT_ALLOWED");
      assertThat(latest.getString("title")).startsWith("PUT /api/v1/targets/");
    }
  }

  @Nested
  class Addressing {

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "targets/abc", "targets/99999999999999999999", "/api/v9/x"})
    void anUnknownAddressIsAProblem(String address) {
      clerk.get(address).expectProblem(404, "ApiRule.UNKNOWN_ADDRESS");
    }

    @Test
    void anUnknownIdIsAProblem() {
      clerk.get("targets/1").expectProblem(404, "ProjectRule.UNKNOWN_TARGET");
      clerk
          .get("departments/999/2026/document")
          .expectProblem(404, "OrganizationRule.UNKNOWN_ORGANIZATION");
    }

    @Test
    void aWrongMethodIsAProblemThatNamesTheRightOnes() {
      var reply = clerk.delete("targets").expectProblem(405, "ApiRule.METHOD_NOT_ALLOWED");
      assertThat(reply.header("Allow")).contains("GET", "POST");
    }

    @Test
    void onlyJsonIsAnswered() {
      clerk.with("Accept", "text/html").get("targets").expectProblem(406, "ApiRule.NOT_ACCEPTABLE");
    }

    @Test
    void onlyJsonIsTaken() {
      clerk
          .with("Content-Type", "text/plain")
          .send("POST", "targets", BodyPublishers.ofString("{}"))
          .expectProblem(415, "ApiRule.JSON_EXPECTED");
      clerk
          .send("POST", "targets", BodyPublishers.ofString("{}"))
          .expectProblem(415, "ApiRule.JSON_EXPECTED");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"year=x", "page=0", "page=-1", "size=0", "size=101", "size=ten", "state=draft"})
    void aParameterThatCannotBeReadIsNamed(String parameter) {
      var name = parameter.split("=")[0];
      clerk.get("targets?" + parameter).expect(400).expectFields(name);
    }

    @Test
    void aBlankParameterIsNotStated() {
      clerk.get("targets?year=&organization=&state=&q=&page=&size=").expect(200);
    }

    @Test
    void anotherFormatOfTheDocumentIsNamedAsMissing() {
      clerk.get("departments/601/2026/document?format=rtf").expect(400).expectFields("format");
    }

    @Test
    void anImportNamesWhatIsMissingInItsAddress() {
      clerk
          .postFile("documents/import?filename=a.docx&year=2031", new byte[] {1})
          .expectProblem(400, "ApiRule.PARAMETER_MISSING")
          .expectFields("organization");
    }
  }

  @Nested
  class Listing {

    @Test
    void pagesCountFromOneAndMeetNowhere() {
      var first = clerk.get("targets?year=2026&page=1&size=2").expect(200);
      var second = clerk.get("targets?year=2026&page=2&size=2").expect(200);
      assertThat(first.items()).hasSize(2).doesNotContainAnyElementsOf(second.items());
      assertThat(first.total()).isEqualTo(second.total()).isGreaterThan(2);
    }

    @Test
    void filtersByUnitStateAndText() {
      var approved = auditor.get("targets?organization=601&state=APPROVED&size=100").expect(200);
      assertThat(approved.items())
          .isNotEmpty()
          .allMatch(item -> item.getString("state").equals("APPROVED"))
          .allMatch(item -> item.getJsonObject("organization").getString("code").startsWith("601"));
      assertThat(auditor.get("targets?q=nothing-is-called-so").expect(200).total()).isZero();
    }
  }
}
