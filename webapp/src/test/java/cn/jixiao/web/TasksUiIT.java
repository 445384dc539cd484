package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Tasks;
import com.microsoft.playwright.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** The tasks of a year: what is to be written, copied, carried over, printed and thrown away. */
@WithJixiao
class TasksUiIT {

  private static final int YEAR = 2051;

  private final ApiClient clerk;
  private final RunningJixiao jixiao;

  TasksUiIT(RunningJixiao jixiao) {
    this.jixiao = jixiao;
    clerk = ApiClient.as("clerk", jixiao);
  }

  @Test
  void aYearIsBegunWithTheOneBeforeAndItsPastYearsAreSentBack(Browser browser) {
    write(SampleTargets.completeBuilder().add("purpose", "2051年维修道路。").build());
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      var tasks = Tasks.open(desk, FIRST_UNIT, YEAR + 1);
      assertThat(desk.text("overall")).contains("未填写");
      desk.click("carryOver");
      desk.page().waitForSelector("[id='carry:all']");
      desk.requireAccessible().screenshot("carry-over");
      desk.click("carry:all");
      assertThat(desk.news()).contains("已结转");
      assertThat(tasks.states()).contains("填写中").doesNotContain("可上报");
      assertThat(tasks.list()).contains("处结转文字待确认");
      desk.requireAccessible().screenshot("tasks-carried");
      var road = clerk.get("targets?q=%E9%81%93%E8%B7%AF&year=" + (YEAR + 1)).expect(200);
      var id = road.items().get(0).getString("id");
      var refused = clerk.submit(id).expect(422);
      assertThat(refused.text()).contains("ProjectRule.CARRIED_PAST_YEAR", "2051");
      while (tasks.size() > 0) {
        tasks.discardFirst();
      }
      assertThat(desk.text("content")).contains("本年度还没有项目");
    }
  }

  @Test
  void eachTellsWhereItStandsAndCanBeCopiedPrintedAndThrownAway(Browser browser) {
    var name = write(SampleTargets.complete());
    write(Json.createObjectBuilder(place()).add("name", "待写 " + SampleTargets.freshCode()).build());
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      var tasks = Tasks.open(desk, FIRST_UNIT, YEAR);
      assertThat(tasks.states()).contains("可上报", "未填写");
      assertThat(desk.text("sum")).contains("万元");
      desk.requireAccessible().screenshot("tasks");

      tasks.copy(name);
      assertThat(desk.news()).contains("已复制");
      Tasks.open(desk, FIRST_UNIT, YEAR);
      assertThat(tasks.list()).contains(name + "（2）");
      tasks.discard(name + "（2）");
      assertThat(tasks.list()).doesNotContain(name + "（2）");

      desk.click("printAll");
      desk.page().waitForSelector("#papers");
      assertThat(desk.page().locator("#papers .paper").count()).isGreaterThan(1);
      desk.requireAccessible().screenshot("print");
    }
    try (var desk = Desk.enlarged(browser, jixiao).logIn("clerk", Desk.PASSWORD)) {
      Tasks.open(desk, FIRST_UNIT, YEAR);
      desk.requireAccessible().screenshot("tasks-200");
    }
  }

  @Test
  void costLittleHoweverManyThereAre(Browser browser) throws Exception {
    write(SampleTargets.complete());
    write(SampleTargets.complete());
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      Tasks.open(desk, FIRST_UNIT, YEAR); // what is kept in memory is read, the login is over
      desk.page().locator("#checked .meta").waitFor();
      var cost = jixiao.statements().during(() -> Tasks.open(desk, FIRST_UNIT, YEAR));
      // The list, and behind it what the quality review found.
      assertThat(cost.total()).as(cost.toString()).isLessThanOrEqualTo(10 + 10);
    }
  }

  /** The name of what was written. */
  private String write(JsonObject target) {
    var ofTheYear = Json.createObjectBuilder(target).add("year", YEAR).build();
    return clerk.post("targets", ofTheYear).expect(201).string("name");
  }

  private static JsonObject place() {
    return Json.createObjectBuilder().add("organization", FIRST_UNIT).add("year", YEAR).build();
  }
}
