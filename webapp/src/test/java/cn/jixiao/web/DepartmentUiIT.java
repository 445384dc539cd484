package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Overall;
import com.microsoft.playwright.Browser;
import jakarta.json.Json;
import org.junit.jupiter.api.Test;

/** The overall target of a unit: written field by field, linked with projects, covered or not. */
@WithJixiao
class DepartmentUiIT {

  private static final int YEAR = 2044;

  private final ApiClient clerk;
  private final RunningJixiao jixiao;

  DepartmentUiIT(RunningJixiao jixiao) {
    this.jixiao = jixiao;
    clerk = ApiClient.as("clerk", jixiao);
  }

  @Test
  void isSavedFieldByFieldAndLinkedWithItsProjects(Browser browser) {
    var road = project(YEAR);
    var lamps = project(YEAR);
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      var overall = Overall.open(desk, FIRST_UNIT, YEAR);
      overall.type("goal", "全镇道路通达，群众出行方便。");
      overall.type("subTargets:0:title", road);
      overall.type("measures:0:text", "完善制度建设。由分管镇长负责。");
      overall.click("template");
      overall.click("addSubTarget").type("subTargets:1:title", "亮化工程");
      assertThat(overall.typed("measures:6:text")).isNotBlank();

      Overall.open(desk, FIRST_UNIT, YEAR);
      assertThat(overall.typed("goal")).contains("群众出行方便");
      assertThat(overall.typed("measures:0:text")).contains("分管镇长");
      assertThat(overall.typed("measures:1:text")).startsWith("加强支出管理");
      assertThat(overall.serving(0)).contains(road);
      desk.requireAccessible().screenshot("department");

      desk.open("/projects/coverage.xhtml?unit=" + FIRST_UNIT + "&year=" + YEAR);
      assertThat(desk.text("orphanProjects")).contains("1 个项目", "85.00 万元", "170.00");
      assertThat(desk.text("orphanSubTargets")).contains("1 项分项目标");
      desk.requireAccessible().screenshot("coverage");
      desk.page().click(".coverage button[aria-label='" + lamps + " — 亮化工程']");
      desk.page().waitForSelector("#covered");
      desk.screenshot("coverage-all");
    }
    enlarged(browser);
  }

  private void enlarged(Browser browser) {
    try (var desk = Desk.enlarged(browser, jixiao).logIn("clerk", Desk.PASSWORD)) {
      Overall.open(desk, FIRST_UNIT, YEAR);
      desk.requireAccessible().screenshot("department-200");
      desk.open("/projects/coverage.xhtml?unit=" + FIRST_UNIT + "&year=" + YEAR);
      desk.requireAccessible().screenshot("coverage-200");
    }
  }

  private String project(int year) {
    var target = Json.createObjectBuilder(SampleTargets.complete()).add("year", year).build();
    return clerk.post("targets", target).expect(201).string("name");
  }
}
