package cn.jixiao.web;

import static cn.jixiao.web.api.People.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.People;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.PointList;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A reviewer says by keyboard what is wrong with which field, and the author answers. */
@WithJixiao
class PointsUiIT {

  private static final int YEAR = 2088;
  private static final Predicate<String> SENT = url -> url.contains("target.xhtml");
  private static final long FORM = 10;
  private static final long ACT = 12;

  /** What was found is asked for behind the page. */
  private static final long BEHIND = FORM + 4;

  private final Browser browser;
  private final RunningJixiao jixiao;
  private final People people;

  PointsUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
    people = People.of(jixiao);
  }

  @Test
  void fivePointsAreSetAnsweredAndSettled() throws Exception {
    var id = people.underReview(YEAR);
    try (var desk = Desk.of(browser, jixiao, "line")) {
      TargetSheet.open(desk, id);
      var points = PointList.on(desk);
      points.set("purpose", "p", "用途太笼统，请写明路段。");
      points.set("goals[0]", "Enter", "目标没有完成时间。");
      points.set("indicators[0].value", "p", "请写明验收标准。");
      points.choose("indicators[0].basis", "指标值缺少确定依据，请补充依据文件名称和文号。");
      points.set("indicators[1].name", "p", "满意率应归满意度指标。");
      points.note("去年也有同样的问题");
      assertThat(points.marked()).isEqualTo(5);
      points.press("j").press("?");
      desk.requireAccessible().screenshot("points-review");
      points.press("?").press("r");
      assertThat(points.focused()).isEqualTo("review:giveBack");
      points.press("Enter");
      assertThat(desk.news()).contains("退回");
    }
    answerAll(id);
    people.head().approve(waiting(people.head(), id)).expect(200);
    settleAll(id);
    assertThat(
            people
                .performance()
                .approve(waiting(people.performance(), id))
                .expect(200)
                .string("state"))
        .isEqualTo("APPROVED");
  }

  private void answerAll(String id) {
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      var sheet = TargetSheet.open(desk, id);
      var points = PointList.on(desk);
      assertThat(points.count("open")).isEqualTo(5);
      assertThat(points.text()).contains("用途太笼统").doesNotContain("去年也有同样的问题");
      assertThat(points.marked()).isEqualTo(5);
      sheet.type("purpose", "维修云溪村至栖禾村道路12公里。");
      sheet.type("indicators:0:basis", "区交通局〔2088〕12号").save();
      desk.page().evaluate("document.activeElement.blur()");
      points.press("j").answer("已写明路段。");
      desk.requireAccessible().screenshot("points-author");
      points.answer("已补完成时间。").answer("按设计图纸验收。").answer("已补文号。");
      sheet.submit();
      assertThat(desk.errors()).contains("还有1条审核意见没有答复");
      desk.page().focus("li.point.now textarea");
      points.answer("已核实，仍归社会效益。");
      sheet.submit();
      assertThat(desk.news()).contains("道路维修");
    }
  }

  private void settleAll(String id) throws Exception {
    try (var desk = Desk.of(browser, jixiao, "line")) {
      assertThat(
              jixiao.cost(
                  () -> {
                    TargetSheet.open(desk, id);
                    desk.page().waitForLoadState(LoadState.NETWORKIDLE);
                  }))
          .isLessThanOrEqualTo(FORM + BEHIND);
      var points = PointList.on(desk);
      assertThat(points.text()).contains("单位答复", "已写明路段。", "提出时", "云溪村");
      points.press("j");
      desk.requireAccessible().screenshot("points-second-round");
      assertThat(jixiao.cost(points::settle)).isLessThanOrEqualTo(ACT + FORM);
      points.press("j").settle().press("j").settle().press("j").settle().press("j").settle();
      points.press("a");
      assertThat(points.focused()).isEqualTo("review:approve");
      points.press("Enter");
      assertThat(desk.news()).contains("道路维修");
    }
  }

  @Test
  void paperAndPointsAreReadAtTwiceTheSize() {
    var id = people.underReview(YEAR);
    try (var desk = Desk.enlarged(browser, jixiao).logIn("line", Desk.PASSWORD)) {
      TargetSheet.open(desk, id);
      var points = PointList.on(desk);
      points.set("purpose", "p", "用途太笼统，请写明路段。");
      points.write("goals[0]", "p", "目标没有完成时间。");
      desk.requireAccessible().screenshot("points-enlarged");
    }
  }

  @Test
  void whoGoesOnBeforeTheAnswerComesLosesNothing() {
    var id = people.underReview(YEAR);
    try (var desk = Desk.of(browser, jixiao, "line")) {
      TargetSheet.open(desk, id);
      var points = PointList.on(desk);
      var held = hold(desk);
      points.write("purpose", "p", "用途太笼统。").press("Control+Enter");
      points.write("goals[0]", "p", "目标").press("Escape").press("p").type("没有");
      release(desk, held);
      points.arrived(1).type("完成时间。");
      assertThat(points.typed()).isEqualTo("目标没有完成时间。");
      desk.page().reload();
      points = PointList.on(desk);
      assertThat(desk.page().inputValue("#pointText")).isEqualTo("目标没有完成时间。");
      desk.page().fill("[id='review:comment']", "整体可行");
      desk.page().locator("#opinionKept", having("已存在本机")).waitFor();
      desk.page().reload();
      points = PointList.on(desk);
      assertThat(desk.page().inputValue("[id='review:comment']")).isEqualTo("整体可行");
      points.press("r").press("Enter");
      assertThat(desk.page().textContent("#pointWrong")).contains("还没有记下");
      desk.requireAccessible().screenshot("points-unfinished");
      points.press("Control+Enter");
      hold(desk);
      points.write("budget", "p", "请附测算。").press("Control+Enter");
      desk.page().unroute(SENT);
      desk.page().reload();
      points = PointList.on(desk).arrived(3);
      points.press("r").press("Enter");
      assertThat(desk.news()).contains("退回");
    }
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      TargetSheet.open(desk, id);
      var points = PointList.on(desk);
      assertThat(points.count("open")).isEqualTo(3);
      points.press("j").type("已写明。");
      var held = hold(desk);
      points.press("Control+Enter");
      desk.page().click("[data-walk='1']");
      points.type("已补");
      release(desk, held);
      points.until("answered", 1).type("完成时间。");
      assertThat(points.typed()).isEqualTo("已补完成时间。");
      desk.page().reload();
      assertThat(PointList.on(desk).press("j").typed()).isEqualTo("已补完成时间。");
    }
  }

  @Test
  void whatAReviewerFollowsIsFoundWhereverItGoes() throws Exception {
    var id = people.underReview(YEAR);
    try (var desk = Desk.of(browser, jixiao, "line")) {
      TargetSheet.open(desk, id);
      var points = PointList.on(desk);
      points.press("f");
      desk.page().locator("[id='follow:toggle']", having("★")).waitFor();
      points.press("a").press("Enter");
      assertThat(desk.news()).contains("道路维修");
      assertThat(jixiao.cost(() -> desk.open("/workflow/inbox.xhtml?tab=FOLLOWED")))
          .isLessThanOrEqualTo(FORM);
      desk.requireAccessible().screenshot("followed");
      desk.page().click("#rows a[href*='" + id + "']");
      assertThat(desk.text("follow:toggle")).contains("★");
      desk.click("follow:toggle");
      desk.page().locator("[id='follow:toggle']", having("☆")).waitFor();
      desk.open("/workflow/inbox.xhtml?tab=FOLLOWED");
      assertThat(desk.page().locator("#rows a[href*='" + id + "']").count()).isZero();
    }
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      TargetSheet.open(desk, id);
      assertThat(desk.page().locator("[id='follow:toggle']").count()).isZero();
    }
  }

  private static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  /** From now on nothing that the page sends arrives. */
  private static List<Route> hold(Desk desk) {
    var held = new ArrayList<Route>();
    desk.page().route(SENT, held::add);
    return held;
  }

  private static void release(Desk desk, List<Route> held) {
    desk.page().waitForCondition(() -> !held.isEmpty());
    desk.page().unroute(SENT);
    held.forEach(Route::resume);
  }

  @Test
  void thePerformanceDivisionKeepsTheStandardSentences() {
    try (var desk = Desk.of(browser, jixiao, "performance");
        var second = Desk.of(browser, jixiao, "performance");
        var line = Desk.of(browser, jixiao, "line")) {
      desk.click("toSentences");
      desk.page().waitForSelector("[id='list:keep']");
      second.open("/workflow/sentences.xhtml");
      desk.click("list:add");
      desk.page().waitForSelector("[id='list:sentences:10:text']");
      desk.page().fill("[id='list:sentences:10:category']", "文字");
      desk.click("list:keep");
      assertThat(desk.errors()).contains("第11条常用语");
      desk.page().fill("[id='list:sentences:10:text']", "请附测算表。");
      desk.click("list:keep");
      assertThat(desk.news()).contains("常用语");
      desk.requireAccessible().screenshot("sentences");
      second.page().fill("[id='list:sentences:0:text']", "另一个人同时写的");
      second.click("list:keep");
      assertThat(second.errors()).contains("刚刚有人修改");
      assertThat(line.page().navigate("/workflow/sentences.xhtml").status()).isEqualTo(403);
    }
  }

  @Test
  void whereCodesBeginAlikeTheSentencesOfAnotherRegionAreNotOffered() throws SQLException {
    try (var connection = jixiao.connect();
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into organizations_organization (id, version, kind, code, name, path,"
              + " region_path) values (1399, 1, 'REGION', '1399', '别处', '/12v/', '/12v/')");
      statement.executeUpdate(
          "insert into workflow_sentence (id, version, region_id, sentences)"
              + " values (1399, 1, 1399, '{\"all\":[{\"text\":\"别处的常用语\"}]}')");
      try (var desk = Desk.of(browser, jixiao, "performance")) {
        desk.open("/workflow/sentences.xhtml");
        assertThat(desk.page().inputValue("[id='list:sentences:0:text']")).contains("指标值缺少确定依据");
      } finally {
        statement.executeUpdate("delete from workflow_sentence where id = 1399");
        statement.executeUpdate("delete from organizations_organization where id = 1399");
      }
    }
  }
}
