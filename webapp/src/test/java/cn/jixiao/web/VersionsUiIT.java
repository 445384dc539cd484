package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.shared.ChinaTime;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Desk;
import com.microsoft.playwright.Browser;
import jakarta.json.Json;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How a target stood: what was submitted, what changed since, and any day in between. */
@WithJixiao
class VersionsUiIT {

  private final ApiClient clerk;
  private final ApiClient head;

  VersionsUiIT(RunningJixiao jixiao) {
    clerk = ApiClient.as("clerk", jixiao);
    head = ApiClient.as("head", jixiao);
  }

  @Test
  void canBeReadComparedAndFoundByADay(Browser browser, RunningJixiao jixiao) {
    var target = submittedReturnedAndChanged();
    var page = "/projects/versions.xhtml?target=" + target;
    var today = LocalDate.now(ChinaTime.ZONE);
    try (var desk = Desk.of(browser, jixiao, "clerk")) {
      desk.open(page).requireAccessible();
      assertThat(desk.text("versions")).contains("第 2 版", "当日最后状态", "第 1 次上报");

      desk.click("compareThem");
      desk.page().waitForSelector("#differences");
      assertThat(desk.text("count")).contains("从第 1 版到第 2 版有 2 处不同");
      assertThat(desk.text("differences")).contains("资金用途", "850000", "950000");
      desk.requireAccessible().screenshot("versions-compared");

      desk.open("/projects/target.xhtml?target=" + target);
      desk.page().locator("#timeline li:has-text('上报') a").click();
      desk.page().waitForSelector("#shown");
      assertThat(desk.text("shown")).contains("第 1 版");
      assertThat(desk.page().textContent(".paper")).contains("维修村内道路12公里。");

      desk.open(page + "&version=1");
      assertThat(desk.page().textContent(".paper")).contains("维修村内道路12公里。");
      desk.page().fill("#on", today.toString());
      desk.click("lookAt");
      desk.page().waitForSelector("#shown");
      assertThat(desk.page().textContent(".paper")).contains("改用于桥梁。");
      desk.requireAccessible().screenshot("versions-on-a-day");

      desk.page().fill("#on", today.minusDays(1).toString());
      desk.click("lookAt");
      desk.page().waitForSelector("#tooEarly");
    }
    try (var desk = Desk.enlarged(browser, jixiao).logIn("clerk", Desk.PASSWORD)) {
      desk.open(page + "&from=1&to=2").requireAccessible().screenshot("versions-compared-200");
    }
  }

  private String submittedReturnedAndChanged() {
    var id = clerk.post("targets", SampleTargets.complete()).expect(201).string("id");
    head.giveBack(clerk.submit(id).expect(201).string("submissionId"), "重写").expect(200);
    var stored = clerk.get("targets/" + id).expect(200);
    var changed =
        Json.createObjectBuilder(stored.json())
            .add("purpose", "改用于桥梁。")
            .add("budget", "95.00")
            .build();
    clerk.ifMatch(stored.version()).put("targets/" + id, changed).expect(200);
    return id;
  }
}
