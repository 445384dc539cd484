package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static cn.jixiao.web.api.SampleTargets.YEAR;
import static cn.jixiao.web.api.SampleTargets.complete;
import static cn.jixiao.web.api.SampleTargets.completeBuilder;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.api.WordDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be accepted is refused with a sentence that says which; the server lives. */
@WithJixiao
class BadInputApiIT {

  private final ApiClient clerk;
  private final ApiClient clerk2;

  BadInputApiIT(RunningJixiao jixiao) {
    clerk = ApiClient.as("clerk", jixiao);
    clerk2 = ApiClient.as("clerk2", jixiao);
  }

  @AfterEach
  void theServerLives() {
    clerk.get("/health/ready").expect(200);
  }

  @Nested
  class Bodies {

    @ParameterizedTest
    @ValueSource(
        strings = {"{", "{\"name\":}", "{} {}", "nothing", "{\"a\":1e999999999}", "{\"name\":'x'}"})
    void thatIsMalformedIsRefused(String body) {
      clerk.json("POST", "targets", body).expectProblem(400, "ApiRule.MALFORMED_JSON");
    }

    @Test
    void thatIsNotThereIsRefused() {
      clerk.json("POST", "targets", "").expectProblem(400, "ApiRule.BODY_MISSING");
    }

    @Test
    void thatIsNestedWithoutEndIsRefused() {
      clerk
          .json("POST", "targets", "[".repeat(100_000))
          .expectProblem(400, "ApiRule.MALFORMED_JSON");
    }

    @Test
    void withUnknownFieldsIsRefusedNamingAllOfThem() {
      clerk
          .json(
              "POST", "targets", "{\"colour\":1,\"plan\":[{\"label\":\"a\",\"sum\":2}],\"x[1]\":0}")
          .expectProblem(400, "ApiRule.UNKNOWN_FIELD")
          .expectFields("plan[0].sum", "colour", "x[1]");
    }

    @Test
    void withAFieldTwiceIsRefused() {
      clerk
          .json("POST", "targets", "{\"name\":\"a\",\"name\":\"b\"}")
          .expectProblem(400, "ApiRule.DUPLICATE_FIELD")
          .expectFields("name");
    }

    @Test
    void withWrongTypesIsRefusedNamingTheFields() {
      var body =
          "{\"name\":1,\"year\":\"2031\",\"budget\":85,\"goals\":\"x\",\"plan\":[{\"percent\":\"3\"}],"
              + "\"indicators\":[1],\"fiscal\":\"8,5\",\"amountUnit\":\"dollar\"}";
      clerk
          .json("POST", "targets", body)
          .expect(400)
          .expectFields(
              "year",
              "name",
              "budget",
              "goals",
              "plan[0].percent",
              "indicators[0]",
              "fiscal",
              "amountUnit");
    }

    @Test
    void ofTooManyBytesIsRefused() {
      clerk
          .json("POST", "targets", "{\"name\":\"" + "x".repeat(5_000_000) + "\"}")
          .expectProblem(413, "ApiRule.BODY_TOO_LARGE");
    }
  }

  @Nested
  class Targets {

    @Test
    void withoutUnitOrYearAreRefused() {
      clerk
          .post("targets", Json.createObjectBuilder().add("name", "x").build())
          .expectProblem(422, "ApiRule.FIELD_MISSING")
          .expectFields("organization");
    }

    @Test
    void thatBreakRulesAreRefusedWithAllOfThem() {
      var target =
          completeBuilder().addNull("name").add("budget", "-1").add("code", "小写 abc").build();
      clerk.post("targets", target).expect(422).expectFields("name", "budget", "code");
    }

    @Test
    void withTheSameCodeAndYearAreRefusedNamingBoth() {
      var first = complete();
      clerk.post("targets", first).expect(201);
      var second = Json.createObjectBuilder(first).add("name", "另一个项目").build();
      var refused = clerk.post("targets", second).expectProblem(422, "ProjectRule.CODE_TAKEN");
      assertThat(refused.string("title")).contains("另一个项目", first.getString("name"));
      clerk2
          .post("targets", Json.createObjectBuilder(first).add("organization", "602001").build())
          .expectProblem(422, "ProjectRule.CODE_TAKEN_ELSEWHERE");
    }

    @Test
    void thatAreIncompleteAreNotSubmitted() {
      var id =
          clerk
              .post(
                  "targets",
                  Json.createObjectBuilder()
                      .add("organization", FIRST_UNIT)
                      .add("year", YEAR)
                      .add("name", "只有名称" + SampleTargets.freshCode())
                      .build())
              .expect(201)
              .string("id");
      clerk.submit(id).expect(422);
      assertThat(clerk.submit(id).fields())
          .contains("budget", "purpose", "plan", "goals", "indicators");
    }

    @Test
    void stayWithTheirUnitAndYear() {
      var created = clerk.post("targets", complete()).expect(201);
      var moved = Json.createObjectBuilder(created.json()).add("year", 2040).build();
      clerk
          .ifMatch(created.version())
          .put("targets/" + created.string("id"), moved)
          .expectProblem(422, "ApiRule.FIELD_FIXED")
          .expectFields("year");
    }

    @Test
    void keepTheirIdAndStateWhateverIsSent() {
      var sent =
          completeBuilder().add("id", "1").add("state", "APPROVED").add("version", 7).build();
      var created = clerk.post("targets", sent).expect(201);
      assertThat(created.string("id")).isNotEqualTo("1");
      assertThat(created.string("state")).isEqualTo("DRAFT");
    }
  }

  @Nested
  class Files {

    /** Where the first entry of a zip says, in its lowest bit, that it is encrypted. */
    private static final int ZIP_FLAGS = 6;

    private void refused(byte[] file, String filename, int status, String rule) {
      var address = "documents/recognition?filename=" + filename;
      clerk.postFile(address, file).expectProblem(status, rule);
      var target = "&organization=" + FIRST_UNIT + "&year=2033";
      clerk
          .postFile("documents/import?filename=" + filename + target, file)
          .expectProblem(status, rule);
      assertThat(clerk.get("targets?year=2033").expect(200).total()).isZero();
    }

    @Test
    void thatAreEmptyAreRefused() {
      refused(new byte[0], "a.docx", 422, "FormatRule.EMPTY_FILE");
    }

    @Test
    void thatAreNoDocumentsAreRefused() {
      refused(
          new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3},
          "a.docx",
          415,
          "FormatRule.NOT_A_DOCUMENT");
    }

    @Test
    void ofFormatsThatAreNotReadAreRefused() {
      var richText = "{\\rtf1 text}".getBytes(StandardCharsets.US_ASCII);
      refused(richText, "a.rtf", 415, "FormatRule.RTF_FILE");
    }

    @Test
    void thatAreEncryptedAreRefused() {
      var locked = WordDocument.ofProject(2033, "601001x", "C1", "道路");
      locked[ZIP_FLAGS] |= 1;
      refused(locked, "a.docx", 422, "FormatRule.ENCRYPTED");
    }

    @Test
    void thatAreCutOffAreRefused() {
      var whole = WordDocument.ofProject(2033, "601001x", "C1", "道路");
      refused(Arrays.copyOf(whole, whole.length / 2), "a.docx", 422, "FormatRule.BROKEN_FILE");
    }

    @Test
    void thatUnpackWithoutEndAreRefused() {
      refused(WordDocument.bomb(), "a.docx", 422, "FormatRule.ZIP_BOMB");
    }

    @Test
    void ofMoreThanTwentyMegabytesAreRefused() {
      refused(new byte[20 * 1024 * 1024 + 1], "a.docx", 413, "FormatRule.TOO_LARGE");
      refused(new byte[30 * 1024 * 1024], "a.docx", 413, "FormatRule.TOO_LARGE");
    }

    @Test
    void thatComeInAFormAreRefused() {
      clerk
          .with("Content-Type", "multipart/form-data; boundary=x")
          .send("POST", "documents/recognition?filename=a.docx", BodyPublishers.ofString("--x--"))
          .expectProblem(415, "ApiRule.FILE_EXPECTED");
    }

    @Test
    void withoutAnyTableGiveTheirProseAndANote() {
      JsonObject document =
          clerk
              .postFile(
                  "documents/recognition?filename=a.txt",
                  "一、总体绩效目标\n做好工作。".getBytes(StandardCharsets.UTF_8))
              .expect(200)
              .json();
      assertThat(document.getJsonArray("projects")).isEmpty();
      assertThat(document.getJsonObject("overall").getString("goal")).contains("做好工作");
      assertThat(document.getJsonArray("notes").toString()).contains("没有项目表格");
    }
  }
}
