package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.WordDocument;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Imports;
import cn.jixiao.web.pages.Overall;
import cn.jixiao.web.pages.TargetList;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every page and act may ask of the database: little, and no more with more rows. */
@WithJixiao
class StatementBudgetUiIT {

  private static final long LIST = 4;

  /**
   * Four lists in one page: a list, its second desk, the counts of the others, and the calendar.
   * How the person looks at it is read on top, once a session: with the page it begins on.
   */
  private static final long INBOX = LIST + 1 + 3 + 1;

  private static final long FORM = 10;
  private static final long ACT = 12;

  /**
   * What the quality review found is asked for behind the page, with a form's budget of its own;
   * where the words stand elsewhere, and whose they are there, comes on top.
   */
  private static final long BEHIND = FORM + 4;

  private final Browser browser;
  private final RunningJixiao jixiao;

  StatementBudgetUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @Test
  void ofLists() throws Exception {
    try (var line = Desk.of(browser, jixiao, "line");
        var auditor = Desk.of(browser, jixiao, "auditor")) {
      assertThat(jixiao.cost(() -> line.open("/projects/targets.xhtml"))).isLessThanOrEqualTo(LIST);
      assertThat(jixiao.cost(() -> line.open("/workflow/inbox.xhtml"))).isLessThanOrEqualTo(INBOX);
      for (var filtered :
          new String[] {"unit=6&doubtful=true", "tab=DUE&unit=6", "tab=DONE&unit=6"}) {
        assertThat(jixiao.cost(() -> line.open("/workflow/inbox.xhtml?" + filtered)))
            .isLessThanOrEqualTo(INBOX);
      }
      assertThat(jixiao.cost(() -> auditor.open("/projects/targets.xhtml?year=2026&q=经费")))
          .isLessThanOrEqualTo(LIST);
      assertThat(jixiao.cost(() -> auditor.open("/projects/progress.xhtml?year=2027")))
          .isLessThanOrEqualTo(LIST);
      assertThat(jixiao.cost(() -> auditor.open("/projects/control-figures.xhtml?year=2027")))
          .isLessThanOrEqualTo(LIST);
      assertThat(jixiao.cost(() -> auditor.open("/audit/trail.xhtml"))).isLessThanOrEqualTo(LIST);
    }
  }

  @Test
  void ofForms() throws Exception {
    try (var line = Desk.of(browser, jixiao, "line");
        var clerk = Desk.of(browser, jixiao, "clerk")) {
      // The page, what belongs to the cell with the focus, and who else is there.
      assertThat(
              jixiao.cost(
                  () -> {
                    clerk.open("/projects/target.xhtml");
                    atRest(clerk);
                  }))
          .isLessThanOrEqualTo(FORM + FORM + LIST);
      var draft = TargetList.of(clerk, "state=DRAFT").openFirst().targetId();
      atRest(clerk);
      // The page, what was found, what belongs to the cell with the focus, and who else is there.
      assertThat(
              jixiao.cost(
                  () -> {
                    TargetSheet.open(clerk, draft);
                    atRest(clerk);
                  }))
          .isLessThanOrEqualTo(FORM + BEHIND + FORM + LIST);
      var approved = TargetList.of(line, "state=APPROVED");
      assertThat(
              jixiao.cost(
                  () -> {
                    approved.openFirst();
                    atRest(line);
                  }))
          .isLessThanOrEqualTo(FORM + BEHIND);
      assertThat(jixiao.cost(() -> line.open("/seals/seal.xhtml"))).isLessThanOrEqualTo(LIST);
      line.open("/workflow/inbox.xhtml");
      assertThat(
              jixiao.cost(
                  () -> {
                    openFirstWaiting(line);
                    atRest(line);
                  }))
          .isLessThanOrEqualTo(FORM + BEHIND);
    }
  }

  @Test
  void ofPartOne() throws Exception {
    try (var clerk = Desk.of(browser, jixiao, "clerk")) {
      // The page and what was found; then what was typed, looked over anew.
      assertThat(
              jixiao.cost(
                  () -> {
                    Overall.open(clerk, "601001", 2084);
                    atRest(clerk);
                  }))
          .isLessThanOrEqualTo(FORM + BEHIND);
      var overall = Overall.open(clerk, "601001", 2084);
      atRest(clerk);
      assertThat(jixiao.cost(() -> overall.type("goal", "只改总体目标")))
          .isLessThanOrEqualTo(ACT + BEHIND);
    }
  }

  @Test
  void ofImports(@TempDir Path folder) throws Exception {
    var file =
        Files.write(
            folder.resolve("数语句.docx"),
            WordDocument.ofProject(2037, "601001云溪镇", "13990137P000000000001", "数语句的导入"));
    try (var clerk = Desk.of(browser, jixiao, "clerk")) {
      var work = Imports.open(clerk).send(file).check("数语句.docx").into("601001", "2037");
      var page = "/imports/import.xhtml?work=" + work.workId();
      atRest(clerk);
      assertThat(jixiao.cost(() -> clerk.open("/imports/imports.xhtml"))).isLessThanOrEqualTo(LIST);
      assertThat(jixiao.cost(() -> clerk.open("/notices/notices.xhtml"))).isLessThanOrEqualTo(LIST);
      // The page, and what the quality review says of the text.
      assertThat(
              jixiao.cost(
                  () -> {
                    clerk.open(page);
                    atRest(clerk);
                  }))
          .isLessThanOrEqualTo(FORM + BEHIND);
      // The form, and the target it is held against with its rows.
      assertThat(jixiao.cost(() -> clerk.open(page + "&item=projects[0]")))
          .isLessThanOrEqualTo(FORM + 2);
      assertThat(jixiao.cost(() -> work.correct("projects[0].purpose", "只改用途")))
          .isLessThanOrEqualTo(ACT);
      Imports.open(clerk).discard("数语句.docx");
      clerk.news();
    }
  }

  /** An act leads to a page of its own: both together have both budgets. */
  @Test
  void ofActs() throws Exception {
    try (var line = Desk.of(browser, jixiao, "line");
        var clerk = Desk.of(browser, jixiao, "clerk")) {
      var sheet = TargetSheet.fresh(clerk);
      // Saved, looked over by the quality review, and told what belongs to the cell.
      assertThat(jixiao.cost(() -> sheet.type("name", "数语句的项目").save()))
          .isLessThanOrEqualTo(ACT + BEHIND + FORM);
      assertThat(jixiao.cost(() -> sheet.type("purpose", "只改用途").save()))
          .isLessThanOrEqualTo(ACT + BEHIND + FORM);
      sheet.discard();
      clerk.news();
      line.open("/workflow/inbox.xhtml");
      openFirstWaiting(line);
      TargetSheet.on(line).comment("同意。");
      atRest(line);
      assertThat(jixiao.cost(() -> agreed(line))).isLessThanOrEqualTo(ACT + INBOX);
    }
  }

  /** Nothing is on its way any more. */
  private static void atRest(Desk desk) {
    desk.page().waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static void openFirstWaiting(Desk reviewer) {
    reviewer.page().click("#rows a");
    reviewer.page().waitForSelector("[id='review:approve']");
  }

  private static void agreed(Desk desk) {
    TargetSheet.on(desk).approve();
    desk.news();
  }
}
