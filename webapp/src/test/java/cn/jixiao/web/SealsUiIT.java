package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Desk;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever holds an approved document finds out what was approved, and whether it still says so. */
@WithJixiao
class SealsUiIT {

  /** A year of this test's own: its document holds one project. */
  private static final int YEAR = 2087;

  private final RunningJixiao jixiao;

  SealsUiIT(RunningJixiao jixiao) {
    this.jixiao = jixiao;
  }

  @Test
  void theCodeOpensTheApprovedTextAndAFileIsHeldAgainstIt(Browser browser, @TempDir Path folder)
      throws IOException {
    var targetId = approved();
    var document = Files.write(folder.resolve("批复.docx"), document());
    try (var clerk = Desk.of(browser, jixiao, "clerk")) {
      clerk.open("/projects/target.xhtml?target=" + targetId).requireAccessible();
      var code = clerk.text("seal");
      clerk.screenshot("target-sealed");

      clerk.open("/seals/seal.xhtml").requireAccessible().screenshot("seal");
      type(clerk, mistyped(code));
      assertThat(clerk.page().waitForSelector(".wrong:not(:empty)").textContent())
          .contains("遗漏或错误");
      type(clerk, code.toLowerCase().replace("-", " "));
      clerk.page().waitForSelector("#intact");
      assertThat(clerk.page().url()).endsWith("code=" + code);
      assertThat(clerk.text("facts")).contains(code, "SHA-256", String.valueOf(YEAR));
      assertThat(clerk.page().textContent(".paper")).contains("维修村内道路12公里。");

      compare(clerk, document);
      clerk.page().waitForSelector("#same");
      clerk.requireAccessible().screenshot("seal-same");
      compare(clerk, edited(document));
      clerk.page().waitForSelector("#count");
      assertThat(clerk.text("count")).contains("1 处");
      assertThat(clerk.page().textContent("#rows tbody")).contains("资金用途", "13公里");
      clerk.requireAccessible().screenshot("seal-differences");
      tamperedStays(clerk, code);
    }
    try (var stranger = Desk.of(browser, jixiao, "clerk2")) {
      assertThat(stranger.page().navigate("/seals/seal.xhtml?code=2222-2222-2222").status())
          .isEqualTo(404);
    }
  }

  /** No paper is shown and no file compared where the text was changed. */
  private void tamperedStays(Desk clerk, String code) {
    try (var connection = jixiao.connect();
        var change =
            connection.prepareStatement(
                "update seals_seal set content = replace(content, '12公里', '21公里') where code ="
                    + " ?")) {
      change.setString(1, code);
      assertThat(change.executeUpdate()).isEqualTo(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    clerk.open("/seals/seal.xhtml?code=" + code);
    clerk.page().waitForSelector("#broken");
    assertThat(clerk.page().querySelector(".paper")).isNull();
    clerk.requireAccessible().screenshot("seal-broken");
  }

  private static void type(Desk desk, String code) {
    desk.page().fill("[id='look:code']", code);
    desk.click("look:look");
  }

  private static String mistyped(String code) {
    return code.substring(0, 13) + (code.charAt(13) == 'A' ? 'B' : 'A');
  }

  private static void compare(Desk desk, Path file) {
    desk.page().setInputFiles("[id='compare:file']", file);
    desk.click("compare:compare");
  }

  private static Path edited(Path document) throws IOException {
    var copy = Files.copy(document, document.resolveSibling("改过.docx"));
    try (var zip = FileSystems.newFileSystem(copy)) {
      var body = zip.getPath("word", "document.xml");
      Files.writeString(body, Files.readString(body).replace("维修村内道路12公里", "维修村内道路13公里"));
    }
    return copy;
  }

  private String approved() {
    var clerk = ApiClient.as("clerk", jixiao);
    var draft = SampleTargets.completeBuilder().add("year", YEAR).build();
    var id = clerk.post("targets", draft).expect(201).string("id");
    var submission = clerk.submit(id).expect(201).string("submissionId");
    for (var reviewer : List.of("head", "line", "performance")) {
      ApiClient.as(reviewer, jixiao).approve(submission).expect(200);
    }
    return id;
  }

  private byte[] document() {
    var address = "departments/%s/%d/document".formatted(SampleTargets.FIRST_UNIT, YEAR);
    return ApiClient.as("clerk", jixiao).get(address).expect(200).bytes();
  }
}
