package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Imports;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole slice by hand: a published file becomes an approved target, at five people's desks. */
@WithJixiao
class SliceUiIT {

  private static final String UNIT = "601001";
  private static final String YEAR = "2031";
  private static final String PROJECT = "生活垃圾收集转运服务";

  @TempDir Path folder;

  private Desk clerk;
  private Desk head;
  private Desk line;
  private Desk performance;
  private Desk auditor;

  @BeforeEach
  void comeToWork(Browser browser, RunningJixiao jixiao) {
    clerk = Desk.of(browser, jixiao, "clerk");
    head = Desk.of(browser, jixiao, "head");
    line = Desk.of(browser, jixiao, "line");
    performance = Desk.of(browser, jixiao, "performance");
    auditor = Desk.of(browser, jixiao, "auditor");
  }

  @AfterEach
  void goHome() {
    List.of(clerk, head, line, performance, auditor).forEach(Desk::close);
  }

  @Test
  void aPublishedFileBecomesAnApprovedTarget() throws IOException {
    importInto(publishedFile());
    var targetId = openDraft();

    correct(targetId, "按季度结算收运费用，年底前完成全部收运任务。");
    TargetSheet.on(clerk).submit();
    assertThat(clerk.news()).contains(PROJECT);
    assertThat(TargetSheet.on(clerk).isWritable()).isFalse();

    review(head, "同意上报。", true);
    review(line, "请补充收运费用的测算依据。", false);

    var returned = TargetSheet.open(clerk, targetId);
    assertThat(returned.state()).contains("退回");
    assertThat(returned.reasonOfReturn()).contains("请补充收运费用的测算依据。");
    clerk.screenshot("slice-returned");
    returned.type("indicators:0:basis", "测算：23个行政村，按合同单价计算");
    returned.submit();
    clerk.news();

    review(head, "", true);
    review(line, "", true);
    review(performance, "目标明确，批复。", true);

    var approved = TargetSheet.open(clerk, targetId);
    assertThat(approved.state()).contains("已批复");
    assertThat(approved.isWritable()).isFalse();
    assertThat(approved.timeline()).contains("目标明确，批复。", "第2次报送", "请补充收运费用的测算依据。");
    clerk.screenshot("slice-approved");

    auditor.open("/audit/trail.xhtml?act=SubjectApproved");
    assertThat(auditor.page().textContent("#content")).contains(PROJECT, "马海涛", "目标明确，批复。");

    var document = approved.document();
    assertThat(document.suggestedFilename()).isEqualTo(UNIT + "-" + YEAR + ".docx");
    assertThat(Files.size(document.path())).isGreaterThan(5_000);
  }

  /** What the unit published for an earlier year. */
  private Path publishedFile() {
    clerk.open("/projects/targets.xhtml?year=2026&state=APPROVED&q=" + PROJECT);
    clerk.page().click("#targets a:has-text('" + PROJECT + "')");
    var file = folder.resolve("2026.docx");
    TargetSheet.on(clerk).document().saveAs(file);
    return file;
  }

  private void importInto(Path file) {
    var work = Imports.open(clerk).send(file).check(file.getFileName().toString());
    assertThat(clerk.page().inputValue("[id='place:organization_input']")).startsWith(UNIT);
    assertThat(work.year()).isEqualTo("2026");
    work.into(UNIT, YEAR);
    assertThat(clerk.text("notes")).contains("2026", YEAR);
    clerk.requireAccessible().screenshot("slice-check");
    work.stored();
    clerk.requireAccessible().screenshot("slice-imported");
  }

  private String openDraft() {
    clerk.click("list");
    clerk.page().click("#targets a:has-text('" + PROJECT + "')");
    return TargetSheet.on(clerk).targetId();
  }

  private void correct(String targetId, String purpose) {
    var sheet = TargetSheet.open(clerk, targetId);
    sheet.type("purpose", purpose).type("budget", "989000元").type("fiscal", "85.1万");
    sheet.expectEcho("budgetEcho", "= 98.90 万元");
    sheet.type("indicators:1:value", "不低于９５％");
    assertThat(sheet.value(1)).isEqualTo("≥ 95 %");
    sheet.save();
    assertThat(sheet.saving()).contains("已保存");
    assertThat(sheet.typed("purpose")).isEqualTo(purpose);
    clerk.screenshot("slice-draft");
  }

  private void review(Desk reviewer, String words, boolean agree) {
    reviewer.open("/workflow/inbox.xhtml");
    var waiting = Integer.parseInt(reviewer.text("waiting").strip());
    reviewer.page().click("#rows tr:has-text('" + YEAR + "') a:has-text('" + PROJECT + "')");
    var sheet = TargetSheet.on(reviewer);
    sheet.comment(words);
    if (agree) {
      sheet.approve();
    } else {
      sheet.giveBack();
    }
    assertThat(reviewer.news()).contains(PROJECT);
    assertThat(reviewer.here()).startsWith("workflow/inbox.xhtml");
    assertThat(Integer.parseInt(reviewer.text("waiting").strip())).isEqualTo(waiting - 1);
  }
}
