package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.writing.DocumentFormat;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Official documents go out in every format, and a copy that was edited by hand is found out. */
@WithJixiao
class DocumentsUiIT {

  private static final String UNIT = "601001";
  private static final String YEAR = "2026";
  private static final String PROJECT = "生活垃圾收集转运服务";

  @TempDir Path folder;

  private Desk clerk;

  @BeforeEach
  void comeToWork(Browser browser, RunningJixiao jixiao) {
    clerk = Desk.of(browser, jixiao, "clerk");
  }

  @AfterEach
  void goHome() {
    clerk.close();
  }

  @Test
  void everyFormatIsExported() throws IOException {
    for (var format : DocumentFormat.values()) {
      var file = export(format.extension());
      assertThat(file.suggestedFilename()).isEqualTo(UNIT + "-" + YEAR + "." + format.extension());
      assertThat(Files.size(file.path())).isGreaterThan(1_000);
    }
  }

  @Test
  void anEditedWordIsFound() throws IOException {
    var untouched = folder.resolve("导出.docx");
    export("docx").saveAs(untouched);
    compare(untouched);
    clerk.page().waitForSelector("#same");
    clerk.requireAccessible().screenshot("comparison-same");

    compare(edited(untouched));
    clerk.page().waitForSelector("#count");
    assertThat(clerk.text("count")).contains("1 处");
    var row = clerk.page().locator("#rows tbody tr");
    assertThat(row.allTextContents()).singleElement().asString().contains("项目名称", "转运服务外包");
    assertThat(row.locator("ins").allTextContents()).containsExactly("外包");
    clerk.requireAccessible().screenshot("comparison-differences");

    var list = clerk.page().waitForDownload(() -> clerk.click("differences:download"));
    assertThat(Files.readString(list.path())).startsWith("\uFEFF").contains("转运服务外包");
  }

  private Download export(String format) {
    clerk.open("/projects/targets.xhtml?unit=" + UNIT + "&year=" + YEAR);
    clerk.page().click("#export summary");
    return clerk.page().waitForDownload(() -> clerk.click("export-" + format));
  }

  private void compare(Path file) {
    clerk.open("/documents/comparison.xhtml");
    clerk.page().fill("[id='compare:year']", YEAR);
    clerk.page().setInputFiles("[id='compare:file']", file);
    clerk.click("compare:compare");
  }

  /** A copy in which somebody wrote two characters into a project's name. */
  private Path edited(Path document) throws IOException {
    var copy = Files.copy(document, folder.resolve("改过.docx"));
    try (var zip = FileSystems.newFileSystem(copy)) {
      var body = zip.getPath("word", "document.xml");
      var text = Files.readString(body);
      assertThat(text).contains(PROJECT + "</w:t>");
      Files.write(
          body,
          text.replace(">" + PROJECT + "</w:t>", ">" + PROJECT + "外包</w:t>")
              .getBytes(StandardCharsets.UTF_8));
    }
    return copy;
  }
}
