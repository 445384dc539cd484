package cn.jixiao.web;

import static cn.jixiao.web.api.People.about;
import static cn.jixiao.web.api.People.saying;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.People;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.LoadState;
import jakarta.json.Json;
import org.junit.jupiter.api.Test;

/** Who reviews a paper again sees first what changed since they looked last. */
@WithJixiao
class SecondRoundUiIT {

  private static final int YEAR = 2048;
  private static final long FORM = 10;

  /** What was found is asked for behind the page. */
  private static final long BEHIND = FORM + 4;

  private final Browser browser;
  private final RunningJixiao jixiao;
  private final People people;

  SecondRoundUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
    people = People.of(jixiao);
  }

  @Test
  void opensOnWhatChangedByKeyboard() throws Exception {
    var id = people.drafted(YEAR);
    var first = people.submitted(id);
    people.head().approve(first).expect(200);
    people.line().post("submissions/" + first + "/points", about("purpose", "用途太笼统")).expect(201);
    people.line().post("submissions/" + first + "/points", about("goals[0]", "缺完成时间")).expect(201);
    people.line().post("submissions/" + first + "/return").expect(200);
    change(id);
    answerAll(first);
    var second = people.submitted(id);
    people.head().approve(second).expect(200);

    try (var desk = Desk.of(browser, jixiao, "line")) {
      assertThat(jixiao.cost(() -> open(desk, id))).isLessThanOrEqualTo(FORM + 1 + BEHIND);
      assertThat(desk.text("changed")).contains("上次审核以来改动");
      assertThat(desk.text("since")).contains("村内道路", "云溪村", "已答复", "用途太笼统", "≥14公里");
      assertThat(desk.text("since")).contains("顺序不同");
      assertThat(desk.page().locator("#since ins").count()).isPositive();
      assertThat(focusedField(desk)).isEqualTo("purpose");
      desk.requireAccessible().screenshot("second-round");
      desk.page().keyboard().press("c");
      assertThat(focusedField(desk)).isNotEqualTo("purpose");
      desk.page().keyboard().press("C");
      desk.page().keyboard().press("Enter");
      assertThat(desk.page().evaluate("!!document.activeElement.closest('.paper')"))
          .isEqualTo(true);
      desk.page().keyboard().press("c");
      desk.page().keyboard().press("p");
      desk.page().waitForSelector(".editor.shown");
      assertThat(desk.text("pointAbout")).contains("资金用途");
    }
    try (var desk = Desk.enlarged(browser, jixiao).logIn("line", Desk.PASSWORD)) {
      open(desk, id);
      desk.requireAccessible().screenshot("second-round-200");
    }
    settleAndReturn(second);
    people.submitted(id);
    try (var desk = Desk.of(browser, jixiao, "head")) {
      open(desk, id);
      assertThat(desk.text("unchanged")).contains("没有改动");
    }
    try (var desk = Desk.of(browser, jixiao, "auditor")) {
      open(desk, id);
      assertThat(desk.shows("since")).isFalse();
    }
  }

  private static void open(Desk desk, String id) {
    TargetSheet.open(desk, id);
    desk.page().waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static Object focusedField(Desk desk) {
    return desk.page().evaluate("document.activeElement.dataset.field");
  }

  /** The purpose, a value and the order of the rows. */
  private void change(String id) {
    var read = people.clerk().get("targets/" + id).expect(200);
    var rows = read.json().getJsonArray("indicators");
    var longer =
        Json.createObjectBuilder(rows.getJsonObject(0))
            .add("value", "≥14公里")
            .addNull("operator")
            .addNull("number")
            .addNull("measureUnit");
    var changed =
        Json.createObjectBuilder(read.json())
            .add("purpose", "维修云溪村至栖禾村道路14公里。")
            .add("indicators", Json.createArrayBuilder().add(rows.get(1)).add(longer))
            .build();
    people.clerk().ifMatch(read.version()).put("targets/" + id, changed).expect(200);
  }

  private void answerAll(String submission) {
    var points = "submissions/" + submission + "/points";
    for (var point : people.clerk().get(points).expect(200).items()) {
      var words = Json.createObjectBuilder().add("answer", "已改").build();
      people.clerk().post(points + "/" + point.getString("id") + "/answer", words).expect(200);
    }
  }

  private void settleAndReturn(String submission) {
    var points = "submissions/" + submission + "/points";
    for (var point : people.line().get(points).expect(200).items()) {
      people.line().post(points + "/" + point.getString("id") + "/settlement").expect(200);
    }
    people.line().post("submissions/" + submission + "/return", saying("再核实")).expect(200);
  }
}
