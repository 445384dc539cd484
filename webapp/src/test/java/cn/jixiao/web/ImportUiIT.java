package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.WordDocument;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Imports;
import cn.jixiao.web.pages.TargetList;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a clerk makes drafts of files: sent, recognised, checked, imported, and taken back. */
@WithJixiao
class ImportUiIT {

  private static final String UNIT = "601001";

  private final Browser browser;
  private final RunningJixiao jixiao;

  @TempDir Path folder;

  private Desk clerk;

  ImportUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @BeforeEach
  void comeToWork() {
    clerk = Desk.of(browser, jixiao, "clerk");
  }

  @AfterEach
  void goHome() {
    clerk.close();
  }

  private Path file(String filename, int year, String code, String name) throws IOException {
    return Files.write(
        folder.resolve(filename), WordDocument.ofProject(year, UNIT + "云溪镇", code, name));
  }

  @Test
  void severalFilesAreReadAndTheBrokenOneSaysWhy() throws IOException {
    var good = file("凉亭.docx", 2033, "13990133P000000000001", "凉亭修缮");
    var other = file("渡口.docx", 2033, "13990133P000000000002", "渡口整治");
    var broken = Files.write(folder.resolve("损坏.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    var imports = Imports.open(clerk).send(good, other, broken);

    assertThat(imports.file("凉亭.docx")).contains("待核对");
    assertThat(imports.file("渡口.docx")).contains("待核对");
    assertThat(imports.file("损坏.docx")).contains("无法识别", "文件");
    clerk.requireAccessible().screenshot("imports");
    imports.discard("损坏.docx");
    assertThat(clerk.news()).contains("损坏.docx");
  }

  @Test
  void whatWasCheckedIsFoundAgainAndImportedOnce() throws IOException {
    var code = "13990134P000000000001";
    var work = Imports.open(clerk).send(file("栈道.docx", 2034, code, "栈道维修")).check("栈道.docx");
    work.into(UNIT, "2034").openItem("栈道维修");
    assertThat(work.sourceOf("projects[0].budget")).contains("85.00");
    assertThat(work.correct("projects[0].budget", "九十万")).contains("九十万");
    assertThat(work.typed("projects[0].budget")).isEqualTo("九十万");
    assertThat(work.correct("projects[0].budget", "９０．５万")).contains("已保存");
    assertThat(work.typed("projects[0].budget")).isEqualTo("90.50 万元");
    clerk.requireAccessible().screenshot("import-item");
    var workId = work.workId();

    clerk.click("who:logOut");
    clerk.page().waitForURL("**/login.xhtml");
    clerk.logIn("clerk", Desk.PASSWORD);
    var again = Imports.work(clerk, workId);
    assertThat(again.plan()).contains("新建 1 个");
    again.openItem("栈道维修");
    assertThat(again.typed("projects[0].budget")).isEqualTo("90.50 万元");

    again.stored();
    assertThat(again.written()).contains("栈道维修");
    clerk.requireAccessible().screenshot("import-done");
    assertThat(again.proof()).isEqualTo(Files.readAllBytes(folder.resolve("栈道.docx")));
    var sheet = TargetList.of(clerk, "q=" + code).openFirst();
    assertThat(sheet.typed("budget")).isEqualTo("90.50 万元");
    assertThat(clerk.text("proof")).isEqualTo("栈道.docx");

    Imports.work(clerk, workId).undo();
    assertThat(clerk.news()).contains("已撤销");
    assertThat(TargetList.of(clerk, "q=" + code).rows()).isZero();
  }

  @Test
  void whatTheReviewFindsIsSeenBeforeTheImportAsTheTextStandsCorrected() throws IOException {
    var code = "13990180P000000000001";
    var work = Imports.open(clerk).send(file("驿道.docx", 2080, code, "驿道维修")).check("驿道.docx");
    work.into(UNIT, "2080");
    assertThat(work.findings()).contains("驿道维修", "其他资金", "C04c");
    clerk.requireAccessible().screenshot("import-findings");
    work.toField("C04c");
    clerk.page().waitForSelector("[id='projects[0].other']:focus");
    assertThat(work.correct("projects[0].other", "0")).contains("已保存");
    clerk.click("all");
    assertThat(work.findings()).contains("驿道维修").doesNotContain("C04c");
  }

  @Test
  void whatIsThereAlreadyIsMergedAsChosen() throws IOException {
    var code = "13990135P000000000001";
    var first = Imports.open(clerk).send(file("原.docx", 2035, code, "水渠清淤")).check("原.docx");
    first.into(UNIT, "2035").stored();

    var second = Imports.open(clerk).send(file("改.docx", 2035, code, "水渠清淤工程")).check("改.docx");
    second.into(UNIT, "2035");
    assertThat(second.plan()).contains("1 个待定");
    second.store();
    assertThat(clerk.errors()).contains("合并或跳过");
    second.openItem("水渠清淤工程");
    assertThat(second.differences()).singleElement().asString().contains("项目名称", "水渠清淤工程");
    clerk.requireAccessible().screenshot("import-merge");
    second.merge();
    assertThat(second.plan()).contains("合并 1 个");
    second.stored();
    assertThat(TargetList.of(clerk, "q=" + code).names()).isEqualTo("水渠清淤工程");

    second = Imports.open(clerk).check("改.docx");
    second.undo();
    assertThat(clerk.news()).contains("已撤销");
    assertThat(TargetList.of(clerk, "q=" + code).names()).isEqualTo("水渠清淤");
  }

  @Test
  void aRefusedImportSaysWhyAndKeepsThePage() throws IOException {
    var code = "13990136P000000000001";
    try (var clerk2 = Desk.of(browser, jixiao, "clerk2")) {
      var theirs = Imports.open(clerk2).send(file("甲.docx", 2036, code, "甲项目")).check("甲.docx");
      theirs.into("602001", "2036").stored();
    }
    var ours = Imports.open(clerk).send(file("乙.docx", 2036, code, "乙项目")).check("乙.docx");
    ours.into(UNIT, "2036");
    ours.store();
    assertThat(clerk.errors()).contains(code, "其他单位");
    clerk.requireAccessible().screenshot("import-refused");
    clerk.page().click("#summary a");
    clerk.page().waitForSelector("[id='projects[0].code']:focus");
  }
}
