package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.Reply;
import cn.jixiao.web.api.SampleTargets;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A workbook taken away, filled in without a network, and merged by the API. */
@WithJixiao
class WorkbookApiIT {

  /** Years of this test's own: a workbook holds everything the unit has. */
  private static final int YEAR = 2041;

  private static final int LOCKED_YEAR = 2042;

  private final ApiClient clerk;
  private final ApiClient head;
  private final ApiClient stranger;
  private final ApiClient auditor;

  WorkbookApiIT(RunningJixiao jixiao) {
    clerk = ApiClient.as("clerk", jixiao);
    head = ApiClient.as("head", jixiao);
    stranger = ApiClient.as("clerk2", jixiao);
    auditor = ApiClient.as("auditor", jixiao);
  }

  @Test
  void whatWasTypedComesIntoTheRecordAndWhatBothChangedIsAsked() {
    var target = clerk.post("targets", complete(YEAR)).expect(201);
    var address = "targets/" + target.string("id");
    var filled = typed(workbook(YEAR), 86, "只在表中改");
    assertThat(preview(filled).getJsonArray("sheets").getJsonObject(0).getString("fate"))
        .isEqualTo("REVISED");
    var meanwhile = Json.createObjectBuilder(target.json()).add("budget", "87.00").build();
    clerk.ifMatch(target.version()).put(address, meanwhile).expect(200);

    var preview = preview(filled);
    var conflict =
        preview.getJsonArray("sheets").getJsonObject(0).getJsonArray("conflicts").getJsonObject(0);
    assertThat(conflict.getString("here")).isEqualTo("860000");
    assertThat(conflict.getString("there")).isEqualTo("870000");
    merge(clerk, filled, preview, "").expectProblem(422, "OfflineRule.ANSWER_MISSING");
    merge(clerk, filled, preview, "&there=" + encoded(conflict.getString("question"))).expect(200);

    var merged = clerk.get(address).expect(200);
    assertThat(merged.string("budget")).isEqualTo("87.00");
    assertThat(merged.string("purpose")).isEqualTo("只在表中改");
    merge(clerk, filled, preview, "&there=" + encoded(conflict.getString("question")))
        .expectProblem(409, "OfflineRule.PREVIEW_STALE");
    assertThat(auditor.get("audit/events?actor=clerk").text()).contains("WorkbookMerged");
  }

  @Test
  void aSubmittedTargetIsToldAndNotChanged() {
    var target = clerk.post("targets", complete(LOCKED_YEAR)).expect(201);
    var filled = typed(workbook(LOCKED_YEAR), 86, "太晚了");
    clerk.submit(target.string("id")).expect(201);

    var sheet = preview(filled).getJsonArray("sheets").getJsonObject(0);
    assertThat(sheet.getString("fate")).isEqualTo("LOCKED");
    assertThat(sheet.getJsonArray("changedHere").toString()).contains("太晚了");
    merge(clerk, filled, preview(filled), "").expect(200);
    assertThat(clerk.get("targets/" + target.string("id")).string("purpose")).isNotEqualTo("太晚了");
  }

  @Test
  void onlyTheUnitsDeclarantTakesItAndBringsItBack() {
    var address = "departments/%s/%d/workbook".formatted(FIRST_UNIT, 2043);
    var issued = clerk.get(address).expect(200);
    assertThat(issued.header("Content-Disposition")).startsWith("attachment");
    head.get(address).expect(403);
    stranger.get(address).expect(404);
    head.postFile("workbooks/preview", issued.bytes()).expect(403);
    stranger.postFile("workbooks/preview", issued.bytes()).expect(404);
  }

  @Test
  void whatIsNoWorkbookOfOursIsRefusedWithASentence() {
    clerk
        .postFile("workbooks/preview", "不是工作簿".getBytes(StandardCharsets.UTF_8))
        .expectProblem(422, "OfflineRule.NOT_OUR_WORKBOOK");
    assertThat(clerk.postFile("workbooks/preview", new byte[] {80, 75, 3, 4, 0, 0}).status())
        .isIn(415, 422);
    clerk.postFile("workbooks/merge", new byte[] {1}).expect(400);
  }

  private static JsonObject complete(int year) {
    return SampleTargets.completeBuilder()
        .add("year", year)
        .add("fiscal", JsonValue.NULL)
        .add("other", JsonValue.NULL)
        .build();
  }

  private byte[] workbook(int year) {
    return clerk.get("departments/%s/%d/workbook".formatted(FIRST_UNIT, year)).expect(200).bytes();
  }

  private JsonObject preview(byte[] file) {
    return clerk.postFile("workbooks/preview", file).expect(200).json();
  }

  private static Reply merge(ApiClient client, byte[] file, JsonObject preview, String answers) {
    return client.postFile("workbooks/merge?state=" + preview.getString("state") + answers, file);
  }

  private static String encoded(String question) {
    return URLEncoder.encode(question, StandardCharsets.UTF_8);
  }

  /**
   * Another budget and purpose on the first target's sheet, as a spreadsheet program saves them.
   */
  private static byte[] typed(byte[] file, int budget, String purpose) {
    var bytes = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(file));
        var to = new ZipOutputStream(bytes)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        var content = from.readAllBytes();
        if (entry.getName().equals("xl/worksheets/sheet2.xml")) {
          var sheet = new String(content, StandardCharsets.UTF_8);
          sheet = sheet.replaceFirst("(<c r=\"C3\"[^>]*>)<v>[^<]*", "$1<v>" + budget);
          sheet =
              sheet.replaceFirst(
                  "<c r=\"C4\"( s=\"\\d+\")[^>]*>.*?</c>",
                  "<c r=\"C4\"$1 t=\"inlineStr\"><is><t>" + purpose + "</t></is></c>");
          content = sheet.getBytes(StandardCharsets.UTF_8);
        }
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(content);
        to.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
